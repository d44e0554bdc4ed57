import { shanghaiDate } from '@domain/kernel/calendar'
import { monthDay } from '../../ui/when'

/** `12月31日` of the last millisecond of something; with its year when that is not this one. */
export function lastDay(until: number, now: number): string {
  const date = shanghaiDate(until)
  const year = date.slice(0, 4) === shanghaiDate(now).slice(0, 4) ? '' : `${date.slice(0, 4)}年`
  return `${year}${monthDay(date)}`
}
