import { pipelineError } from './pipeline-error'
import { dayOfYear, isoWeek, localDate, offsetMinutes, sundayWeek } from './timezone'

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
  const offset = Math.trunc(offsetMinutes(zone, date.getTime()))
  return format.replaceAll(/%(.?)/g, (_, letter: string) => {
    if (letter === '') throw pipelineError("Unmatched '%' at end of format string")
    const write = writers[letter]
    if (!write) throw pipelineError(`Invalid format character '%${letter}' in format string`)
    return write(local, offset)
  })
}
