import { proceed, refuse, type Decision } from '../kernel/decision'
import type { VolunteeringRules } from './rule-set'

const DAY_MS = 86_400_000

/** A shift somebody had a place of and neither came to nor was excused from. */
export interface Absence {
  readonly signUpId: string
  /** Start of the shift, epoch ms. */
  readonly at: number
}

type AbsenceRules = Pick<VolunteeringRules, 'absenceDays' | 'absenceLimit' | 'absencePauseDays'>

/** How many absences count at an instant: those of the last so many days. */
export function absencesAt(absences: readonly Absence[], { absenceDays }: AbsenceRules, at: number): number {
  return absences.filter((one) => one.at <= at && one.at > at - absenceDays * DAY_MS).length
}

/** Until when absences keep a person from signing up; every one that makes them too many starts the pause anew. */
export function pausedUntil(absences: readonly Absence[], rules: AbsenceRules): number | undefined {
  const last = Math.max(
    0,
    ...absences.filter(({ at }) => absencesAt(absences, rules, at) >= rules.absenceLimit).map(({ at }) => at),
  )
  return last === 0 ? undefined : last + rules.absencePauseDays * DAY_MS
}

/** Who stayed away too often signs up again after the pause; places held already stay. */
export function decidePause(until: number | undefined, now: number): Decision<object, 'SIGN_UPS_PAUSED'> {
  return until !== undefined && now < until ? refuse('SIGN_UPS_PAUSED', { until }) : proceed({})
}
