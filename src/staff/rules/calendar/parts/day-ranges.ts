import { addDays } from '@domain/kernel/calendar'
import { monthDay } from '../../../../ui/when'

/** Days of one year as one says them, neighbours together: `1月1日–1月3日、4月4日`. Days are `YYYY-MM-DD`, earliest first. */
export function dayRanges(dates: readonly string[]): string {
  const starts = dates.filter((date) => !dates.includes(addDays(date, -1)))
  const ends = dates.filter((date) => !dates.includes(addDays(date, 1)))
  return starts
    .map((start, i) => (ends[i] === start ? monthDay(start) : `${monthDay(start)}–${monthDay(ends[i] ?? start)}`))
    .join('、')
}
