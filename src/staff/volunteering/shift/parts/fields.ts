import { addDays, instantOf, minuteIn } from '@domain/kernel/calendar'
import { decideShiftTimes } from '@domain/volunteering/rules'
import { VOLUNTEERING_REFUSALS } from '@domain/volunteering/words'

const HOUR_MS = 3_600_000

/** How long before the start one may sign up. */
const CUTOFF_MS = { start: 0, hours: 2 * HOUR_MS, day: 24 * HOUR_MS } as const
type Cutoff = keyof typeof CUTOFF_MS

export const CUTOFFS = [
  { value: 'start', words: '开始的时候' },
  { value: 'hours', words: '开始前 2 小时' },
  { value: 'day', words: '开始前 1 天' },
] as const satisfies ReadonlyArray<{ value: Cutoff; words: string }>

export interface Fields {
  /** `YYYY-MM-DD` */
  readonly date: string
  /** `HH:mm` */
  readonly from: string
  /** `HH:mm`; not after `from`, it is the next day's. */
  readonly to: string
  readonly cutoff: Cutoff
  readonly capacity: string
  readonly waitlist: boolean
}

const MOST_PLACES = 500

/** True for a shift that goes on past midnight. */
export function endsNextDay({ from, to }: Pick<Fields, 'from' | 'to'>): boolean {
  const [start, end] = [minuteIn(from), minuteIn(to)]
  return start !== undefined && end !== undefined && end < start
}

/** What is sent, or what is wrong with it; the cloud asks the same question. */
export function shiftOf(fields: Fields, now: number) {
  const { date, from, to, cutoff, capacity, waitlist } = fields
  const [start, end] = [minuteIn(from), minuteIn(to)]
  if (start === undefined || end === undefined || date === '') return { wrong: '日期和时间没有填完' }
  const lastDay = endsNextDay(fields) ? addDays(date, 1) : date
  const times = { startsAt: instantOf(date, start), endsAt: instantOf(lastDay, end) }
  const signUpUntil = times.startsAt - CUTOFF_MS[cutoff]
  const fit = decideShiftTimes({ ...times, signUpUntil: times.startsAt }, now)
  if (!fit.ok) return { wrong: VOLUNTEERING_REFUSALS[fit.refusal] }
  if (signUpUntil <= now) return { wrong: '报名的截止时间已经过了，请改晚一点' }
  const places = Number(capacity)
  const counts = Number.isInteger(places) && places >= 1 && places <= MOST_PLACES
  return counts
    ? { input: { ...times, signUpUntil, capacity: places, waitlist } }
    : { wrong: `名额要 1 到 ${MOST_PLACES}` }
}
