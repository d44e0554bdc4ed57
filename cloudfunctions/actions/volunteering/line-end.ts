import { get } from '../../kit/database'
import { defineJob } from '../../kit/job'
import { openLinked } from '../../kit/scoped'
import { endSignUps } from './end-sign-ups'
import { openAgain } from './open-again'
import { shifts } from './store'

/** Kind of the term at which a place of a shift is given to nobody any more; they are told that they need not come. */
export const LINE_END = 'volunteering.lineEnd'

export const lineEnd = defineJob(LINE_END, async (context, shiftId) => {
  const shift = openLinked(await get(shifts, shiftId))
  if (!shift) return {}
  if (context.now < shift.promoteUntil) return { again: shift.promoteUntil }
  await endSignUps(context, shiftId, ['waitlisted'], 'lapse')
  if (shift.queued) await context.transact('open', (tx) => openAgain(tx, shiftId))
  return {}
})
