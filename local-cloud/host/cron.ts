const MINUTE = 60_000
/** The platform reads timers in UTC+8. */
const SHANGHAI_OFFSET_MS = 8 * 60 * MINUTE
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']

/** A timer's 7 fields: second, minute, hour, day of month, month, day of week (0 or 7 = Sunday), year. */
export interface Cron {
  /** The first firing after one instant and not after another, both epoch ms; `undefined` when there is none. */
  firstBetween(after: number, until: number): number | undefined
}

type Field = (value: number) => boolean

/** Reads a 7-field cron text. @throws Error when it is not one */
export function parseCron(text: string): Cron {
  const parts = text.trim().split(/\s+/)
  if (parts.length !== 7) throw new Error(`cron must have 7 fields: ${text}`)
  const [second, minute, hour, day, month, weekday, year] = [
    field(parts[0], 0, 59, []),
    field(parts[1], 0, 59, []),
    field(parts[2], 0, 23, []),
    field(parts[3], 1, 31, []),
    field(parts[4], 1, 12, MONTHS),
    field(parts[5], 0, 7, DAYS),
    field(parts[6], 1970, 2099, []),
  ] as [Field, Field, Field, Field, Field, Field, Field]
  const onDay = (at: Date) =>
    year(at.getUTCFullYear()) &&
    month(at.getUTCMonth() + 1) &&
    day(at.getUTCDate()) &&
    (weekday(at.getUTCDay()) || (at.getUTCDay() === 0 && weekday(7)))

  return {
    firstBetween(after, until) {
      let at = Math.floor(after / 1000) * 1000 + 1000 + SHANGHAI_OFFSET_MS
      const end = until + SHANGHAI_OFFSET_MS
      while (at <= end) {
        const local = new Date(at)
        if (!onDay(local)) at = (Math.floor(at / (24 * 60 * MINUTE)) + 1) * 24 * 60 * MINUTE
        else if (!hour(local.getUTCHours())) at = (Math.floor(at / (60 * MINUTE)) + 1) * 60 * MINUTE
        else if (!minute(local.getUTCMinutes())) at = (Math.floor(at / MINUTE) + 1) * MINUTE
        else if (!second(local.getUTCSeconds())) at += 1000
        else return at - SHANGHAI_OFFSET_MS
      }
      return undefined
    },
  }
}

function field(text: string | undefined, low: number, high: number, names: string[]): Field {
  const accepted = new Set<number>()
  for (const part of (text ?? '').split(',')) {
    const [range = '', stepText] = part.split('/')
    const step = stepText === undefined ? 1 : Number(stepText)
    const [from, to] =
      range === '*' || range === '?'
        ? [low, high]
        : bounds(range, low, names, stepText === undefined ? undefined : high)
    if (!Number.isInteger(step) || step < 1 || from < low || to > high || from > to)
      throw new Error(`bad cron field ${text ?? ''}`)
    for (let value = from; value <= to; value += step) accepted.add(value)
  }
  return (value) => accepted.has(value)
}

function bounds(range: string, low: number, names: string[], openEnd: number | undefined): [number, number] {
  const [from = NaN, to] = range.split('-').map((item) => {
    const named = names.indexOf(item.toUpperCase())
    const value = named >= 0 ? named + Math.min(low, 1) : Number(item)
    if (item === '' || !Number.isInteger(value)) throw new Error(`bad cron value ${item}`)
    return value
  })
  return [from, to ?? openEnd ?? from]
}
