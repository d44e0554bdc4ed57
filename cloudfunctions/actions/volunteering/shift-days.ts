import { addDays, shanghaiDate, startOfDay } from '@domain/kernel/calendar'
import { proceed } from '@domain/kernel/decision'
import { instantOfSeek, seekKey } from '@domain/kernel/seek'
import { shiftDays } from '@domain/volunteering/contract'
import { metresBetween } from '@domain/volunteering/presence'
import { Place } from '@domain/kernel/fields'
import * as z from 'zod/mini'
import { defineAction } from '../../kit/action'
import { command, queryShape } from '../../kit/database'
import { wanted } from './shift-wanted'
import { shifts } from './store'

/** What a dot needs. */
const Dot = { seek: z.string(), location: z.optional(Place) }

/** More than a community holds in a month. */
const MOST = 1_000

const firstOfNext = (month: string) => `${addDays(`${month}-28`, 4).slice(0, 7)}-01`

export default defineAction(shiftDays, async ({ member }, { month, unitId: named, ...asked }) => {
  const unitId = asked.near ? named : (named ?? member?.unitId)
  if (unitId === undefined && !asked.near) return proceed({ days: [] })
  const within = command.and(
    command.gt(seekKey(startOfDay(`${month}-01`), '')),
    command.lt(seekKey(startOfDay(firstOfNext(month)), '')),
  )
  const where = { ...wanted({ ...asked, unitId }), seek: within }
  const found = await queryShape(shifts, z.object(Dot), { where, orderBy: ['seek', 'asc'], limit: MOST })
  const counts = new Map<string, number>()
  for (const { seek, location } of found) {
    if (asked.near && !(location && metresBetween(asked.near, location) <= asked.near.metres)) continue
    const date = shanghaiDate(instantOfSeek(seek))
    counts.set(date, (counts.get(date) ?? 0) + 1)
  }
  const days = [...counts].map(([date, count]) => ({ date, shifts: count }))
  return proceed({ ...(unitId === undefined ? {} : { unitId }), days })
})
