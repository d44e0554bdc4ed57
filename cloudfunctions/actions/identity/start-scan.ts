import { randomBytes } from 'node:crypto'
import { SCAN_MS } from '@domain/identity/rules'
import { startScan } from '@domain/identity/session-contract'
import { proceed } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { sceneOf } from './scan-scene'

export default defineAction(startScan, async ({ now }) => {
  const secret = randomBytes(32).toString('base64url')
  const expiresAt = now + SCAN_MS
  return proceed({ secret, scene: sceneOf(secret, expiresAt), expiresAt })
})
