import { addDays } from '@domain/kernel/calendar'

const spoken = (date: string) => `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`

/** Days of one year as one says them, neighbours together: `1月1日–1月3日、4月4日`. Days are `YYYY-MM-DD`, earliest first. */
export function dayRanges(dates: readonly string[]): string {
  const starts = dates.filter((date) => !dates.includes(addDays(date, -1)))
  const ends = dates.filter((date) => !dates.includes(addDays(date, 1)))
  return starts
    .map((start, i) => (ends[i] === start ? spoken(start) : `${spoken(start)}–${spoken(ends[i] ?? start)}`))
    .join('、')
}
