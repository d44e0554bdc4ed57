import { clockTime, minuteOfDay, shanghaiDate, weekdayOf } from '../kernel/calendar'

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']

/** `8月21日`. */
function monthAndDay(date: string): string {
  return `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`
}

/** `8月21日 周五 09:00`, in Shanghai; midnight has no clock time. */
export function spokenTime(at: number): string {
  const date = shanghaiDate(at)
  const day = `${monthAndDay(date)} ${WEEKDAYS[weekdayOf(date)] ?? ''}`
  return minuteOfDay(at) === 0 ? day : `${day} ${clockTime(at)}`
}

/** `2026年8月21日 09:00`: the form the platform's `time` fields take. */
export function templateTime(at: number): string {
  const date = shanghaiDate(at)
  return `${date.slice(0, 4)}年${monthAndDay(date)} ${clockTime(at)}`
}
