import { proceed } from '@domain/kernel/decision'
import { workdaysOf } from '@domain/kernel/work-calendar'
import { uploadCalendar } from '@domain/rules/contract'
import { decideCalendar } from '@domain/rules/rules'
import { defineAction } from '../../kit/action'
import { calendarOf, calendars } from '../../kit/rule-book'

export default defineAction(uploadCalendar, async ({ transact }, { year, holidays, makeupWorkdays, source }) => {
  const decided = decideCalendar({ year, holidays, makeupWorkdays })
  if (!decided.ok) return decided
  const uploaded = { year, holidays, makeupWorkdays, source }
  const id = String(year)
  return transact(async (tx) => {
    const before = await tx.get(calendars, id)
    if (before) await tx.patch(calendars, id, uploaded)
    else await tx.put(calendars, id, uploaded)
    tx.subject({ collection: 'calendars', id, ...(before ? { from: 'uploaded' } : {}), to: 'uploaded' })
    return proceed({ year, workdays: workdaysOf(calendarOf([uploaded]), year) })
  })
})
