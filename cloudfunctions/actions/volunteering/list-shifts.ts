import { proceed } from '@domain/kernel/decision'
import { seekAfter, seekKey } from '@domain/kernel/seek'
import { listShifts } from '@domain/volunteering/contract'
import { boxAround, metresBetween } from '@domain/volunteering/presence'
import { defineAction } from '../../kit/action'
import { command } from '../../kit/database'
import { shiftPage } from './shift-pages'

type Near = { readonly lng: number; readonly lat: number; readonly metres: number }

/** The square around a point, which the store can look for. */
function within(near: Near): Record<string, unknown> {
  const { lat, lng } = boxAround(near)
  return {
    'location.lat': command.and(command.gte(lat[0]), command.lte(lat[1])),
    'location.lng': command.and(command.gte(lng[0]), command.lte(lng[1])),
  }
}

export default defineAction(listShifts, async ({ now }, { from = now, to, after, limit = 20, near, ...asked }) => {
  const { skill, beginners, ...same } = asked
  const where = {
    ...Object.fromEntries(Object.entries(same).filter(([, value]) => value !== undefined)),
    ...(skill === undefined ? {} : { skills: skill }),
    ...(beginners === undefined ? {} : { beginners }),
    ...(near ? within(near) : {}),
    listed: true,
  }
  const until = to === undefined ? undefined : seekAfter(to)
  const page = await shiftPage(where, { from: after ?? seekKey(from, ''), to: until, limit })
  if (!near) return proceed(page)
  const items = page.items
    .map((shift) => ({ ...shift, ...(shift.location ? { metres: metresBetween(near, shift.location) } : {}) }))
    .filter(({ metres }) => metres !== undefined && metres <= near.metres)
  return proceed({ ...page, items })
})
