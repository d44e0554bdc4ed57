import { shanghaiDate } from '@domain/kernel/calendar'
import { proceed, type Decision } from '@domain/kernel/decision'
import { checkOutUntil, decideOverlap, minutesServed } from '@domain/volunteering/presence'
import { decideSignUpMove } from '@domain/volunteering/rules'
import type { VolunteeringRules } from '@domain/volunteering/rule-set'
import type { Presence } from '@domain/volunteering/schemas'
import type { SignUpStatus } from '@domain/volunteering/states'
import type { Stored } from '../../kit/collection'
import type { JournalledTx } from '../../kit/transact'
import { signUpChanged } from './sign-up-changed'
import { signUps, type SignUpRecord } from './store'
import { saveVolunteer, withoutAbsence, withoutServing, withServed, type OpenVolunteer } from './volunteer'

type Moved = Decision<
  { signUpId: string; status: SignUpStatus; minutes: number },
  'NOT_POSSIBLE_NOW' | 'OVERLAPPING_SHIFT'
>

/** Somebody came: the entry and the person are written together, so that nobody is at two places. */
export async function comeIn(
  tx: JournalledTx,
  entry: Stored<SignUpRecord>,
  volunteer: OpenVolunteer,
  presence: Presence,
  device: string | undefined,
  rules: VolunteeringRules,
): Promise<Moved> {
  const move = decideSignUpMove(entry.status, 'checkIn')
  if (!move.ok) return move
  const from = Math.max(presence.at, entry.startsAt)
  const alone = decideOverlap(volunteer.before, entry._id, { from, to: entry.endsAt }, tx.now)
  if (!alone.ok) return alone
  const servingUntil = checkOutUntil(entry, rules)
  const usual = device === undefined ? { device: undefined } : { device, deviceAt: tx.now }
  const came = entry.status === 'absent' ? withoutAbsence(volunteer.before, rules, entry._id) : {}
  await saveVolunteer(tx, volunteer, { serving: entry._id, servingUntil, ...usual, ...came })
  const ahead = tx.now <= servingUntil
  await tx.patch(signUps, entry._id, { status: move.plan.to, checkedIn: presence, device, ahead })
  tx.subject({ collection: signUps.name, id: entry._id, from: entry.status, to: move.plan.to })
  tx.follow(signUpChanged, { signUpId: entry._id })
  return proceed({ signUpId: entry._id, status: move.plan.to, minutes: 0 })
}

/** Somebody went: minutes are the server's, capped, and free of every other time served. */
export async function goOut(
  tx: JournalledTx,
  entry: Stored<SignUpRecord>,
  volunteer: OpenVolunteer,
  presence: Presence,
  rules: VolunteeringRules,
): Promise<Moved> {
  const move = decideSignUpMove(entry.status, 'checkOut')
  if (!move.ok) return move
  const { startsAt, endsAt } = entry
  const inAt = entry.checkedIn?.at ?? startsAt
  const times = { from: Math.max(inAt, startsAt), to: Math.max(inAt, presence.at) }
  const alone = decideOverlap({ recent: volunteer.before.recent }, entry._id, times, tx.now)
  if (!alone.ok) return alone
  const minutes = minutesServed({ startsAt, endsAt, inAt, outAt: presence.at }, rules, volunteer.before.days)
  const date = shanghaiDate(times.from)
  const served = withServed(volunteer.before, { signUpId: entry._id, ...times, date, minutes })
  await saveVolunteer(tx, volunteer, { ...served, ...withoutServing(volunteer.before, entry._id) })
  await tx.patch(signUps, entry._id, { status: move.plan.to, checkedOut: presence, minutes, ahead: false })
  tx.subject({ collection: signUps.name, id: entry._id, from: entry.status, to: move.plan.to })
  tx.follow(signUpChanged, { signUpId: entry._id })
  return proceed({ signUpId: entry._id, status: move.plan.to, minutes })
}
