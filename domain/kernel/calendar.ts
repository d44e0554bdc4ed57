const OFFSET_MS = 8 * 3_600_000
const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

/** Calendar day in Asia/Shanghai of an instant: `YYYY-MM-DD`. No daylight saving since 1992. */
export function shanghaiDate(at: number): string {
  return new Date(at + OFFSET_MS).toISOString().slice(0, 10)
}

/** Instant at which a Shanghai calendar day begins (epoch ms). */
export function startOfDay(date: string): number {
  return Date.parse(`${date}T00:00:00.000Z`) - OFFSET_MS
}

/** The day `days` after a calendar day; negative goes back. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00.000Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** The day `years` later; 29 February becomes 28 February where there is none. */
export function addYears(date: string, years: number): string {
  const year = Number(date.slice(0, 4)) + years
  const shifted = `${String(year).padStart(4, '0')}${date.slice(4)}`
  const exists = new Date(Date.parse(`${shifted}T00:00:00.000Z`)).toISOString().slice(0, 10) === shifted
  return exists ? shifted : `${shifted.slice(0, 8)}28`
}

/** 0 Sunday … 6 Saturday of a calendar day. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00.000Z`).getUTCDay()
}

/** Minutes since Shanghai midnight, 0 to 1439. */
export function minuteOfDay(at: number): number {
  return Math.floor((at + OFFSET_MS) / MINUTE_MS) % 1440
}

/** Instant of a minute of a Shanghai day. */
export function instantOf(date: string, minute: number): number {
  return startOfDay(date) + minute * MINUTE_MS
}

/** Minutes since midnight that `9:00` or `09:00` names; undefined for what is no time of a day. */
export function minuteIn(time: string): number | undefined {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(time) ?? []
  const minute = Number(hours) * 60 + Number(minutes)
  return minute < 1440 ? minute : undefined
}

/** `HH:mm` in Shanghai. */
export function clockTime(at: number): string {
  return new Date(at + OFFSET_MS).toISOString().slice(11, 16)
}
