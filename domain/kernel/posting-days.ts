import { addDays, shanghaiDate, startOfDay } from './calendar'

/** End of a posting of `days` whole Shanghai days, counted from the day after it was posted: 24:00 of the last one. */
export function endOfPosting(postedAt: number, days: number): number {
  return startOfDay(addDays(shanghaiDate(postedAt), days + 1))
}
