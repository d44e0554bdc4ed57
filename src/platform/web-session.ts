import type { finishScan } from '@domain/identity/session-contract'
import type { OutputOf } from '@domain/kernel/contract'
import { postToWeb } from './by-web'
import { Refused } from './failures'
import { newRequestId } from './request-id'

interface Shown {
  readonly secret: string
  readonly expiresAt: number
}

type Session = OutputOf<typeof finishScan>

/**
 * Asks whether the phone agreed to the shown code; then the answer has set the cookie of the session. Every asking is
 * an intention of its own: a refusal is not kept.
 */
export async function enterByScan({ secret, expiresAt }: Shown): Promise<Session | 'waiting' | 'over'> {
  const envelope = await postToWeb('session', { requestId: newRequestId(), secret, expiresAt })
  if (envelope.ok) return envelope.value as Session
  if (envelope.code === 'SCAN_WAITING') return 'waiting'
  if (envelope.code === 'SCAN_EXPIRED' || envelope.code === 'SCAN_USED') return 'over'
  throw new Refused(envelope)
}

/** Signs this browser out. */
export async function leaveWeb(): Promise<void> {
  await postToWeb('session/end', { requestId: newRequestId() })
}
