import { proceed, refuse, type Decision } from '@domain/kernel/decision'
import { seekKey } from '@domain/kernel/seek'
import { saveShift } from '@domain/volunteering/desk-contract'
import { decideShiftChange, decideShiftTimes } from '@domain/volunteering/rules'
import { defineAction } from '../../kit/action'
import type { Stored } from '../../kit/collection'
import { startTerm } from '../../kit/due'
import { randomId } from '../../kit/random-ids'
import { openLinked } from '../../kit/scoped'
import type { JournalledTx } from '../../kit/transact'
import { LINE_END } from './line-end'
import { morePlaces } from './more-places'
import { newShift, type ShiftTimes } from './new-shift'
import { ownActivity } from './own-activity'
import { SHIFT_END } from './shift-end'
import { activities, shifts, type ActivityRecord } from './store'

/** Statuses in which shifts are written: what is being reviewed stays as it was handed in. */
const WRITABLE: readonly string[] = ['draft', 'recruiting']

async function addShift(tx: JournalledTx, activity: Stored<ActivityRecord>, shiftId: string, times: ShiftTimes) {
  await tx.patch(activities, activity._id, { shifts: activity.shifts + 1 })
  await tx.put(shifts, shiftId, newShift(activity, shiftId, times))
  tx.follow(startTerm, { kind: LINE_END, ref: shiftId, dueAt: times.promoteUntil })
  tx.follow(startTerm, { kind: SHIFT_END, ref: shiftId, dueAt: times.endsAt })
  tx.subject({ collection: shifts.name, id: shiftId, to: 'open' })
}

type Unchanged = 'SHIFT_NOT_FOUND' | 'NOT_POSSIBLE_NOW' | 'SHIFT_HAS_PEOPLE' | 'CAPACITY_TOO_SMALL'

async function changeShift(
  tx: JournalledTx,
  { _id: activityId }: Stored<ActivityRecord>,
  shiftId: string,
  times: ShiftTimes,
): Promise<Decision<object, Unchanged>> {
  const before = openLinked(await tx.get(shifts, shiftId))
  if (before?.activityId !== activityId) return refuse('SHIFT_NOT_FOUND')
  if (before.status !== 'open') return refuse('NOT_POSSIBLE_NOW', { status: before.status })
  const change = decideShiftChange(before, times)
  if (!change.ok) return change
  await tx.patch(shifts, shiftId, { ...times, seek: seekKey(times.startsAt, shiftId) })
  tx.subject({ collection: shifts.name, id: shiftId, from: before.status, to: before.status })
  if (times.startsAt !== before.startsAt || times.endsAt !== before.endsAt) {
    tx.follow(startTerm, { kind: LINE_END, ref: shiftId, dueAt: times.promoteUntil })
    tx.follow(startTerm, { kind: SHIFT_END, ref: shiftId, dueAt: times.endsAt })
  }
  if (before.queued && times.capacity > before.capacity) tx.follow(morePlaces, { shiftId })
  return proceed({})
}

export default defineAction(saveShift, async ({ member, rules, transact }, input) => {
  const { activityId, shiftId, startsAt, endsAt, signUpUntil = startsAt, capacity, waitlist } = input
  const { version, rules: local } = await rules()
  const promoteUntil = startsAt - local.volunteering.withdrawBeforeMinutes * 60_000
  const times = { startsAt, endsAt, signUpUntil, promoteUntil, capacity, waitlist }
  const id = shiftId ?? randomId()
  return transact(async (tx) => {
    const activity = await ownActivity(tx, member, activityId)
    if (!activity) return refuse('ACTIVITY_NOT_FOUND')
    if (!WRITABLE.includes(activity.status)) return refuse('NOT_POSSIBLE_NOW', { status: activity.status })
    const fit = decideShiftTimes({ startsAt, endsAt, signUpUntil }, tx.now)
    if (!fit.ok) return fit
    if (shiftId === undefined) await addShift(tx, activity, id, times)
    else {
      const changed = await changeShift(tx, activity, shiftId, times)
      if (!changed.ok) return changed
    }
    tx.decidedUnder(version)
    return proceed({ shiftId: id, status: 'open' as const })
  })
})
