import { proceed, refuse, type Decision } from '@domain/kernel/decision'
import { seekKey } from '@domain/kernel/seek'
import { AHEAD_STATUSES, type SignUpStatus } from '@domain/volunteering/states'
import { command, get, query } from '../../kit/database'
import { defineJob } from '../../kit/job'
import { openLinked } from '../../kit/scoped'
import type { JournalledTx } from '../../kit/transact'
import { endSignUps } from './end-sign-ups'
import { activities, shifts } from './store'

/** Kind of the term that tells everybody signed up for a shift that it is off. */
export const CALL_OFF = 'volunteering.callOff'
/** Kind of the term that calls off all shifts of an activity that have not begun. */
export const CALL_OFF_ALL = 'volunteering.callOffAll'

/** Whom a shift that is off lets go: who may still come, and who came early. */
const CALLED_OFF: readonly SignUpStatus[] = [...AHEAD_STATUSES, 'serving']

/** Calls one shift off before it begins. */
export async function cancelShiftIn(
  tx: JournalledTx,
  shiftId: string,
  reason: string,
): Promise<Decision<{ shiftId: string; status: 'cancelled' }, 'NOT_POSSIBLE_NOW'>> {
  const shift = openLinked(await tx.get(shifts, shiftId))
  if (shift?.status !== 'open' || shift.startsAt <= tx.now) return refuse('NOT_POSSIBLE_NOW')
  await tx.patch(shifts, shiftId, { status: 'cancelled', listed: false, reason })
  tx.subject({ collection: shifts.name, id: shiftId, from: shift.status, to: 'cancelled' })
  return proceed({ shiftId, status: 'cancelled' as const })
}

export const callOff = defineJob(CALL_OFF, async (context, shiftId) => {
  await endSignUps(context, shiftId, CALLED_OFF, 'callOff')
  return {}
})

const MOST_SHIFTS = 200

export const callOffAll = defineJob(CALL_OFF_ALL, async (context, activityId) => {
  const activity = openLinked(await get(activities, activityId))
  if (activity?.status !== 'cancelled') return {}
  const where = { activityId, seek: command.gt(seekKey(context.now, '')) }
  const ahead = await query(shifts, { where, orderBy: ['seek', 'asc'], limit: MOST_SHIFTS })
  for (const shift of ahead.flatMap((one) => openLinked(one) ?? [])) {
    await context.transact(shift._id, (tx) => cancelShiftIn(tx, shift._id, activity.reason ?? '活动取消了'))
    // One that began meanwhile goes on.
    const off = openLinked(await get(shifts, shift._id))?.status === 'cancelled'
    if (off) await endSignUps(context, shift._id, CALLED_OFF, 'callOff')
  }
  return {}
})
