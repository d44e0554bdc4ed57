import type { SignUp } from './standing'

/** Minutes before the start from which checking in is offered; the cloud decides by the rules in force. */
export const OFFERED_MS = 30 * 60_000
const AFTER_MS = 30 * 60_000

/** What one can do at a shift now: check in, check out, or nothing. */
export function presenceNow({ status, startsAt, endsAt }: SignUp, now: number): 'in' | 'out' | undefined {
  if (now > endsAt + AFTER_MS) return undefined
  if (status === 'serving') return 'out'
  return status === 'confirmed' && now >= startsAt - OFFERED_MS ? 'in' : undefined
}

export const PRESENCE_WORDS = { in: '去签到', out: '去签退' } as const
