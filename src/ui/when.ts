import { addDays, clockTime, minuteOfDay, shanghaiDate, weekdayOf } from '@domain/kernel/calendar'

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const
const MINUTE = 60_000

/** `周四` of a calendar day. */
export function weekday(date: string): string {
  return WEEKDAYS[weekdayOf(date)] ?? ''
}

/** `8月20日` of a calendar day. */
export function monthDay(date: string): string {
  return `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`
}

/** `2027年8月20日` of a calendar day, for what lasts longer than this year. */
export function longDay(date: string): string {
  return `${Number(date.slice(0, 4))}年${monthDay(date)}`
}

/** `8月20日` of a calendar day in the year of `today`, `2027年8月20日` of any other. */
export function dayIn(date: string, today: string): string {
  return date.slice(0, 4) === today.slice(0, 4) ? monthDay(date) : longDay(date)
}

/** `今天`, `明天`, `周五` within a week, `9月3日` beyond it and in the past, with its year unless that is this one. */
export function dayWord(at: number, now: number): string {
  const date = shanghaiDate(at)
  const today = shanghaiDate(now)
  if (date === today) return '今天'
  if (date === addDays(today, 1)) return '明天'
  if (date === addDays(today, -1)) return '昨天'
  return date > today && date < addDays(today, 7) ? weekday(date) : dayIn(date, today)
}

/** `9:00`: hours without a leading zero. */
export function clock(at: number): string {
  return clockTime(at).replace(/^0/, '')
}

/** `下午 3:00`, as one says it. */
export function spokenClock(at: number): string {
  const minute = minuteOfDay(at)
  const hour = Math.floor(minute / 60)
  const part =
    hour < 5 ? '凌晨' : hour < 9 ? '早上' : hour < 12 ? '上午' : hour < 14 ? '中午' : hour < 18 ? '下午' : '晚上'
  const shown = hour > 12 ? hour - 12 : hour
  return `${part} ${shown}:${String(minute % 60).padStart(2, '0')}`
}

/** `今天 15:00`; in care mode `今天下午 3:00`. */
export function moment(at: number, now: number, care: boolean): string {
  return care ? `${dayWord(at, now)}${spokenClock(at)}` : `${dayWord(at, now)} ${clock(at)}`
}

/** `今天 15:00–15:30`, `今天 22:00–次日 1:30` past midnight; in care mode `今天下午 3:00 到 3:30`, as one says it. */
export function span(startsAt: number, endsAt: number, now: number, care = false): string {
  const later = shanghaiDate(startsAt) === shanghaiDate(endsAt) ? '' : '次日 '
  if (care) {
    const [from, to] = [spokenClock(startsAt), spokenClock(endsAt)]
    const same = later === '' && from.slice(0, 2) === to.slice(0, 2)
    return `${dayWord(startsAt, now)}${from} 到${same ? to.slice(2) : `${later.trim()}${to}`}`
  }
  return `${dayWord(startsAt, now)} ${clock(startsAt)}–${later}${clock(endsAt)}`
}

/** `8月20日 9:06`, for what has happened; with its year where `now` lies in another one. */
export function stamp(at: number, now = at): string {
  return `${dayIn(shanghaiDate(at), shanghaiDate(now))} ${clock(at)}`
}

/** Minutes within which one counts down; before that the day and the hour say more. */
const NEAR = 100

/** `48 分钟后`; undefined when it is further off, and for the past. */
export function countdown(at: number, now: number): string | undefined {
  const minutes = Math.ceil((at - now) / MINUTE)
  return minutes > 0 && minutes < NEAR ? `${minutes} 分钟后` : undefined
}
