import { addDays, instantOf, minuteOfDay, shanghaiDate, weekdayOf } from './calendar'

/** The State Council's yearly notice as data: days off on weekdays, and weekend days one works. */
export interface WorkCalendar {
  readonly holidays: ReadonlySet<string>
  readonly makeupWorkdays: ReadonlySet<string>
  /** Years the data covers; other years fall back to Monday to Friday. */
  readonly years: ReadonlySet<number>
}

export const NO_CALENDAR: WorkCalendar = { holidays: new Set(), makeupWorkdays: new Set(), years: new Set() }

/** Minutes of a working day: 8:30–12:00 and 13:30–17:30, 7.5 hours. */
const OFFICE: ReadonlyArray<readonly [from: number, to: number]> = [
  [8 * 60 + 30, 12 * 60],
  [13 * 60 + 30, 17 * 60 + 30],
]

export function isWorkday(calendar: WorkCalendar, date: string): boolean {
  if (calendar.holidays.has(date)) return false
  if (calendar.makeupWorkdays.has(date)) return true
  const weekday = weekdayOf(date)
  return weekday !== 0 && weekday !== 6
}

/** True when the year of the day has no data, so that Monday to Friday is assumed. */
export function calendarMissing(calendar: WorkCalendar, date: string): boolean {
  return !calendar.years.has(Number(date.slice(0, 4)))
}

/** The last day of a term of `days` working days; the day it starts on is not counted (Civil Code 201). */
export function addWorkdays(calendar: WorkCalendar, start: string, days: number): string {
  let date = start
  for (let left = days; left > 0;) {
    date = addDays(date, 1)
    if (isWorkday(calendar, date)) left -= 1
  }
  return date
}

/** The instant after `minutes` of office time, counted from `at`; outside office hours the count waits. */
export function addWorkMinutes(calendar: WorkCalendar, at: number, minutes: number): number {
  let left = minutes
  let date = shanghaiDate(at)
  let minute = minuteOfDay(at)
  for (;;) {
    if (isWorkday(calendar, date)) {
      for (const [from, to] of OFFICE) {
        const start = Math.max(minute, from)
        if (start >= to) continue
        if (left <= to - start) return instantOf(date, start + left)
        left -= to - start
      }
    }
    date = addDays(date, 1)
    minute = 0
  }
}

/** Working days of a year. */
export function workdaysOf(calendar: WorkCalendar, year: number): number {
  let count = 0
  for (let date = `${year}-01-01`; date <= `${year}-12-31`; date = addDays(date, 1)) {
    if (isWorkday(calendar, date)) count += 1
  }
  return count
}
