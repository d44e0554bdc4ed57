import { get, put } from '../../kit/database'
import { due, dueId, newDue } from '../../kit/due'
import { defineJob } from '../../kit/job'
import { openLinked } from '../../kit/scoped'
import { endSignUps } from './end-sign-ups'
import { remindForgotten } from './forgotten-check-out'
import { remindOrganiser } from './remind-organiser'
import { SETTLE } from './settle-shift'
import { shifts } from './store'

/** Kind of the term at which nobody can check out of a shift any more, and who never came counts as absent. */
export const SHIFT_END = 'volunteering.shiftEnd'

export const shiftEnd = defineJob(SHIFT_END, async (context, shiftId) => {
  const shift = openLinked(await get(shifts, shiftId))
  if (shift?.status !== 'open') return {}
  const { rules } = await context.rules()
  const over = shift.endsAt + rules.volunteering.checkOutAfterMinutes * 60_000
  if (context.now < over) return { again: over }
  await endSignUps(context, shiftId, ['confirmed'], 'noShow')
  await remindForgotten(context, shiftId)
  await remindOrganiser(context, shift)
  const settledAt = shift.endsAt + rules.volunteering.settleHours * 3_600_000
  await put(due, context.countyId, dueId(SETTLE, shiftId), newDue(SETTLE, shiftId, settledAt))
  return {}
})
