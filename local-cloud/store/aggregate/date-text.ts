import { pipelineError } from './pipeline-error'
import { dayOfYear, instantOf, isoDate, isoWeek, localDate, offsetMinutes, sundayWeek } from './timezone'

const pad = (value: number, width: number) => String(value).padStart(width, '0')

/** `±hhmm` */
function offsetText(minutes: number): string {
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}${pad(size % 60, 2)}`
}

const writers: Record<string, (local: Date, offset: number) => string> = {
  '%': () => '%',
  Y: (local) => pad(local.getUTCFullYear(), 4),
  m: (local) => pad(local.getUTCMonth() + 1, 2),
  d: (local) => pad(local.getUTCDate(), 2),
  H: (local) => pad(local.getUTCHours(), 2),
  M: (local) => pad(local.getUTCMinutes(), 2),
  S: (local) => pad(local.getUTCSeconds(), 2),
  L: (local) => pad(local.getUTCMilliseconds(), 3),
  j: (local) => pad(dayOfYear(local), 3),
  w: (local) => String(local.getUTCDay() + 1),
  u: (local) => String(isoWeek(local).day),
  U: (local) => pad(sundayWeek(local), 2),
  V: (local) => pad(isoWeek(local).week, 2),
  G: (local) => pad(isoWeek(local).year, 4),
  z: (_, offset) => offsetText(offset),
  Z: (_, offset) => String(offset),
}

/** Writes a date by `%`-specifiers, as `$dateToString` does. */
export function formatDate(date: Date, zone: string, format: string): string {
  const local = localDate(date, zone)
  const offset = offsetMinutes(zone, date.getTime())
  return format.replaceAll(/%(.?)/g, (_, letter: string) => {
    const write = writers[letter]
    if (!write) throw pipelineError(`Invalid format character '%${letter}' in format string`)
    return write(local, offset)
  })
}

const PATTERNS: Record<string, string> = {
  Y: '\\d{4}',
  G: '\\d{4}',
  m: '\\d{1,2}',
  d: '\\d{1,2}',
  H: '\\d{1,2}',
  M: '\\d{1,2}',
  S: '\\d{1,2}',
  L: '\\d{1,3}',
  V: '\\d{1,2}',
  u: '\\d',
  j: '\\d{1,3}',
  z: '[+-]\\d{2}:?\\d{2}',
  Z: '[+-]\\d{1,3}',
}

/** Reads a text by `%`-specifiers; `undefined` when it does not fit. */
export function parseByFormat(text: string, format: string, zone: string): Date | undefined {
  const letters: string[] = []
  const source = format.replaceAll(/%(.)|[.*+?^${}()|[\]\\/]/g, (whole, letter: string | undefined) => {
    if (letter === undefined) return `\\${whole}`
    if (letter === '%') return '%'
    const pattern = PATTERNS[letter]
    if (pattern === undefined) throw pipelineError(`Invalid format character '%${letter}' in format string`)
    letters.push(letter)
    return `(${pattern})`
  })
  const match = new RegExp(`^${source}$`).exec(text)
  if (!match) return undefined
  const value = (letter: string) => {
    const at = letters.indexOf(letter)
    return at < 0 ? undefined : match[at + 1]
  }
  const number = (letter: string, otherwise: number) => Number(value(letter) ?? otherwise)
  const day = letters.includes('G')
    ? isoDate(number('G', 1970), number('V', 1), number('u', 1))
    : Date.UTC(number('Y', 1970), number('m', 1) - 1, number('d', 1))
  const local = day + ((number('H', 0) * 60 + number('M', 0)) * 60 + number('S', 0)) * 1000 + number('L', 0)
  return instantOf(local, value('z') ?? zone)
}

const ISO =
  /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/

/** Reads a date in the usual spellings; `undefined` when it is none. A zone in the text rules out one beside it. */
export function parseFreely(text: string, zone: string | undefined): Date | undefined {
  const match = ISO.exec(text.trim().replace(/^(\d{4})(\d{2})(\d{2})(?!\d)/, '$1-$2-$3'))
  if (!match) {
    const at = Date.parse(/[+-]\d{2}:?\d{2}$|Z$|GMT$|UTC$/.test(text) ? text : `${text} UTC`)
    return Number.isNaN(at) ? undefined : instantOf(at, zone ?? 'UTC')
  }
  const [, year, month, day = '1', hour = '0', minute = '0', second = '0', fraction = '', own] = match
  if (own !== undefined && zone !== undefined)
    throw pipelineError(
      `you cannot pass in a date/time string with time zone information ('${own}') together with a timezone argument`,
    )
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(hour) > 24) return undefined
  if (Number(day) > new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()) return undefined
  const ms = Number(fraction.slice(0, 3).padEnd(3, '0'))
  return instantOf(
    Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second), ms),
    own ?? zone ?? 'UTC',
  )
}
