import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { absencesAt } from '@domain/volunteering/absences'
import { myRecords } from '@domain/volunteering/record-contract'
import { starOf } from '@domain/volunteering/records'
import { defineAction } from '../../kit/action'
import { command, get, query } from '../../kit/database'
import { records, volunteers } from './store'
import { recordRowOf } from './views'

export default defineAction(myRecords, async ({ member, now, rules }, { after, limit = 20 }) => {
  const where = { ownerId: member.userId, ...(after === undefined ? {} : { seek: command.lt(after) }) }
  const found = await query(records, { where, orderBy: ['seek', 'desc'], limit: limit + 1 })
  const { rows, next } = cutPage(
    found.flatMap((one) => member.open(one) ?? []),
    limit,
    ({ seek }) => seek,
  )
  const volunteer = await get(volunteers, member.userId)
  const finalMinutes = volunteer?.finalMinutes ?? 0
  const { volunteering } = (await rules()).rules
  const { absences = [], pausedUntil } = volunteer ?? {}
  const paused = pausedUntil !== undefined && pausedUntil > now ? { pausedUntil } : {}
  const months = Object.entries(volunteer?.months ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))
  return proceed({
    items: rows.map(recordRowOf),
    ...(next === undefined ? {} : { next }),
    ...(volunteer ? { volunteerNo: volunteer.volunteerNo } : {}),
    finalMinutes,
    star: starOf(finalMinutes, volunteering.starScale),
    absences: {
      ...{ count: absencesAt(absences, volunteering, now), limit: volunteering.absenceLimit },
      ...{ days: volunteering.absenceDays, ...paused },
    },
    months: months.map(([month, minutes]) => ({ month, minutes })),
  })
})
