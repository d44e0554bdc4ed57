import { addDays, instantOf, minuteOfDay, shanghaiDate } from '../kernel/calendar'
import { proceed, refuse, type Decision } from '../kernel/decision'
import type { MessagesRules } from './rule-set'
import type { DeadLetterStatus } from './states'

type Quiet = Pick<MessagesRules, 'quietFromMinute' | 'quietUntilMinute'>

/** The first instant from `at` on at which a platform message may ring: at once, or when the quiet hours end. */
export function ringTime({ quietFromMinute, quietUntilMinute }: Quiet, at: number): number {
  const minute = minuteOfDay(at)
  const today = shanghaiDate(at)
  if (minute < quietUntilMinute) return instantOf(today, quietUntilMinute)
  if (minute >= quietFromMinute) return instantOf(addDays(today, 1), quietUntilMinute)
  return at
}

/** When an appointment is recalled: the evening before and some time ahead, as far as that still lies ahead. */
export function recallTimes(
  { eveMinute, soonMinutes }: Pick<MessagesRules, 'eveMinute' | 'soonMinutes'>,
  startsAt: number,
  now: number,
): { tomorrow?: number; soon?: number } {
  const tomorrow = instantOf(addDays(shanghaiDate(startsAt), -1), eveMinute)
  const soon = startsAt - soonMinutes * 60_000
  return { ...(tomorrow > now ? { tomorrow } : {}), ...(soon > now ? { soon } : {}) }
}

/** What follows when the platform did not answer: another try after 5, 10, 20 … minutes, or none. */
export function nextTry(attempts: number, pushAttempts: number, now: number): number | undefined {
  return attempts >= pushAttempts ? undefined : now + 5 * 60_000 * 2 ** (attempts - 1)
}

/** A dead letter is settled once. */
export function decideSettling(status: DeadLetterStatus): Decision<{ to: 'settled' }, 'ALREADY_SETTLED'> {
  return status === 'open' ? proceed({ to: 'settled' }) : refuse('ALREADY_SETTLED')
}
