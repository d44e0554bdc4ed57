import { addDays, shanghaiDate } from '@domain/kernel/calendar'

/** One day of a posting as it is drawn. */
export interface PostingDay {
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly state: 'past' | 'today' | 'left'
}

/** The whole days of a posting: they begin the day after it was posted. */
export function postingDays(postedAt: number, days: number, now: number): readonly PostingDay[] {
  const today = shanghaiDate(now)
  return Array.from({ length: days }, (_, index) => {
    const date = addDays(shanghaiDate(postedAt), index + 1)
    return { date, state: date < today ? 'past' : date === today ? 'today' : 'left' }
  })
}

/** Days of a posting that are not over, today among them; the day of posting itself is none of them. */
export function daysLeft(postedAt: number, endsAt: number, now: number): number {
  const last = shanghaiDate(endsAt - 1)
  const first = addDays(shanghaiDate(postedAt), 1)
  const today = shanghaiDate(now)
  let left = 0
  for (let day = today > first ? today : first; day <= last; day = addDays(day, 1)) left++
  return left
}

/** `还有 3 天`, `今天最后一天`; empty once it is over. */
export function leftWords(postedAt: number, endsAt: number, now: number): string {
  const left = daysLeft(postedAt, endsAt, now)
  if (left === 0) return ''
  return shanghaiDate(now) === shanghaiDate(endsAt - 1) ? '今天最后一天' : `还有 ${left} 天`
}
