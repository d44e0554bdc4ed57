import { proceed } from '@domain/kernel/decision'
import { seekAfter, seekKey } from '@domain/kernel/seek'
import { listShifts } from '@domain/volunteering/contract'
import { metresBetween } from '@domain/volunteering/presence'
import { defineAction } from '../../kit/action'
import { shiftPage } from './shift-pages'
import { wanted } from './shift-wanted'

export default defineAction(listShifts, async ({ now }, { from = now, to, after, limit = 20, ...asked }) => {
  const { near } = asked
  const until = to === undefined ? undefined : seekAfter(to)
  const page = await shiftPage(wanted(asked), { from: after ?? seekKey(from, ''), to: until, limit })
  if (!near) return proceed(page)
  const items = page.items
    .map((shift) => ({ ...shift, ...(shift.location ? { metres: metresBetween(near, shift.location) } : {}) }))
    .filter(({ metres }) => metres !== undefined && metres <= near.metres)
  return proceed({ ...page, items })
})
