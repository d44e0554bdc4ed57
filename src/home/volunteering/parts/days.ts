import { shanghaiDate } from '@domain/kernel/calendar'
import type { Shift } from '../../../ui/shift/standing'

export interface Day {
  /** `YYYY-MM-DD` */
  readonly date: string
  readonly shifts: readonly Shift[]
}

/** Shifts that come in order of their start, day by day. */
export function daysOf(shifts: readonly Shift[]): Day[] {
  const days = new Map<string, Shift[]>()
  for (const shift of shifts) {
    const date = shanghaiDate(shift.startsAt)
    days.set(date, [...(days.get(date) ?? []), shift])
  }
  return [...days].map(([date, of]) => ({ date, shifts: of }))
}
