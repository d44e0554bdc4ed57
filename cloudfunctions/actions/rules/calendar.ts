import { proceed } from '@domain/kernel/decision'
import { workdaysOf } from '@domain/kernel/work-calendar'
import { calendar } from '@domain/rules/contract'
import { defineAction } from '../../kit/action'
import { get } from '../../kit/database'
import { calendarOf, calendars } from '../../kit/rule-book'

export default defineAction(calendar, async (_context, { year }) => {
  const stored = await get(calendars, String(year))
  const { holidays = [], makeupWorkdays = [], source } = stored ?? {}
  const workdays = workdaysOf(calendarOf(stored ? [stored] : []), year)
  return proceed({ year, missing: !stored, holidays, makeupWorkdays, workdays, ...(source ? { source } : {}) })
})
