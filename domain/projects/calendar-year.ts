import { addDays, shanghaiDate, startOfDay } from '../kernel/calendar'

/** Calendar year in Asia/Shanghai of an instant. */
export function yearOf(at: number): number {
  return Number(shanghaiDate(at).slice(0, 4))
}

/** The day a rule names by month and day (`331`) in a year, `YYYY-MM-DD`. */
function dayIn(year: number, monthDay: number): string {
  const [month, day] = [Math.floor(monthDay / 100), monthDay % 100]
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Instant at which a day of a year begins. */
export function beginOf(year: number, monthDay: number): number {
  return startOfDay(dayIn(year, monthDay))
}

/** 24:00 of a day of a year: the last instant of a term that ends on it. */
export function endOf(year: number, monthDay: number): number {
  return startOfDay(addDays(dayIn(year, monthDay), 1))
}
