import { decideScan } from '@domain/identity/rules'
import { finishScan } from '@domain/identity/session-contract'
import { proceed, refuse } from '@domain/kernel/decision'
import { seekKey } from '@domain/kernel/seek'
import { defineAction } from '../../kit/action'
import { randomId } from '../../kit/random-ids'
import { SESSION_MS, sessions } from '../../kit/session'
import { sceneOf } from './scan-scene'
import { scans } from './store'

export default defineAction(finishScan, async ({ transact }, { secret, expiresAt, tokenHash, device }) => {
  const scene = sceneOf(secret, expiresAt)
  return transact(async (tx) => {
    const counts = decideScan(expiresAt, tx.now)
    if (!counts.ok) return counts
    const scan = await tx.get(scans, scene)
    if (!scan) return refuse('SCAN_WAITING')
    if (scan.used) return refuse('SCAN_USED')
    await tx.patch(scans, scene, { used: true })
    const sessionId = randomId()
    const { userId, identityId, assignmentId } = scan
    const until = tx.now + SESSION_MS
    await tx.put(sessions, sessionId, {
      ...{ ownerId: userId, orgPath: [], identityId, assignmentId, tokenHash, device },
      ...{ createdAt: tx.now, expiresAt: until, status: 'live', seek: seekKey(tx.now, sessionId) },
    })
    tx.subject({ collection: 'sessions', id: sessionId, to: 'live' })
    return proceed({ sessionId, expiresAt: until, assignmentId })
  })
})
