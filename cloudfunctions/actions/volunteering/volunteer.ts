import { pausedUntil, type Absence } from '@domain/volunteering/absences'
import type { VolunteeringRules } from '@domain/volunteering/rule-set'
import type { Stored } from '../../kit/collection'
import { publicNumber } from '../../kit/random-ids'
import type { Tx } from '../../kit/transaction'
import { volunteers, type VolunteerRecord } from './store'

/** What is known of a volunteer inside a transaction; `stored` says whether it has to be made. */
export interface OpenVolunteer {
  readonly stored: boolean
  readonly before: VolunteerRecord
}

export async function openVolunteer(tx: Tx, userId: string): Promise<OpenVolunteer> {
  const found: Stored<VolunteerRecord> | undefined = await tx.get(volunteers, userId)
  const fresh = { userId, volunteerNo: publicNumber('V', tx.now), recent: [], days: {} }
  return { stored: found !== undefined, before: found ?? fresh }
}

/** Writes a volunteer; whoever is there or goes writes it, so that nobody is at two places. One request. */
export async function saveVolunteer(
  tx: Tx,
  { stored, before }: OpenVolunteer,
  changes: Partial<VolunteerRecord>,
): Promise<void> {
  if (stored) await tx.patch(volunteers, before.userId, changes)
  else await tx.put(volunteers, before.userId, { ...before, ...changes })
}

const MOST_ABSENCES = 20

/** What a volunteer missed, with one shift more. */
export function withAbsence(
  { absences = [] }: VolunteerRecord,
  rules: VolunteeringRules,
  missed: Absence,
): Pick<VolunteerRecord, 'absences' | 'pausedUntil'> {
  const others = absences.filter(({ signUpId }) => signUpId !== missed.signUpId)
  const all = [...others, missed].sort((a, b) => a.at - b.at).slice(-MOST_ABSENCES)
  return { absences: all, pausedUntil: pausedUntil(all, rules) }
}

/** What a volunteer missed, without a shift that turned out to be excused or served. */
export function withoutAbsence(
  { absences = [] }: VolunteerRecord,
  rules: VolunteeringRules,
  signUpId: string,
): Pick<VolunteerRecord, 'absences' | 'pausedUntil'> {
  const left = absences.filter((one) => one.signUpId !== signUpId)
  return { absences: left, pausedUntil: pausedUntil(left, rules) }
}

/** What is free again of a volunteer who is not at a shift any more. */
export function withoutServing(
  { serving }: VolunteerRecord,
  signUpId: string,
): Pick<VolunteerRecord, 'serving' | 'servingUntil'> {
  return serving === signUpId ? { serving: undefined, servingUntil: undefined } : {}
}

const MOST_RECENT = 20
const MOST_DAYS = 31

/** The lists of a volunteer with one more served time. */
export function withServed(
  { recent, days }: VolunteerRecord,
  served: { signUpId: string; from: number; to: number; date: string; minutes: number },
): Pick<VolunteerRecord, 'recent' | 'days'> {
  const { signUpId, from, to, date, minutes } = served
  const others = recent.filter((one) => one.signUpId !== signUpId)
  const counted = { ...days, [date]: (days[date] ?? 0) + minutes }
  const last = Object.entries(counted)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(-MOST_DAYS)
  return { recent: [...others, { signUpId, from, to }].slice(-MOST_RECENT), days: Object.fromEntries(last) }
}
