import { dateAt } from './date-at'
import { pipelineError } from './pipeline-error'

const MINUTE = 60_000
const formats = new Map<string, Intl.DateTimeFormat>()

/** Minutes, whole ones but for old local times, that a zone is ahead of UTC at an instant; a zone is an Olson name, `UTC`, `GMT`, `Z` or `±hh[:mm]`. */
export function offsetMinutes(zone: string, at: number): number {
  const fixed = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone)
  if (fixed) return (fixed[1] === '-' ? -1 : 1) * (Number(fixed[2]) * 60 + Number(fixed[3] ?? 0))
  if (zone === '' || zone === 'UTC' || zone === 'GMT' || zone === 'Z') return 0
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  const local = Date.UTC(year, month - 1, day, hour, minute, second)
  return (local - Math.floor(at / 1000) * 1000) / MINUTE
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  try {
    const made = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    formats.set(zone, made)
    return made
  } catch {
    throw pipelineError(`unrecognized time zone identifier: "${zone}"`)
  }
}

/** The wall clock of a zone at an instant, as the UTC fields of a date. */
export function localDate(at: Date, zone: string): Date {
  return new Date(at.getTime() + offsetMinutes(zone, at.getTime()) * MINUTE)
}

/**
 * The instant at which a zone's wall clock shows what the UTC fields of `local` show. An hour that a change of the clock leaves
 * out is counted on from before the change.
 */
export function instantOf(local: number, zone: string): Date {
  dateAt(local)
  const first = local - offsetMinutes(zone, local) * MINUTE
  const offset = offsetMinutes(zone, first)
  const second = local - offset * MINUTE
  return new Date(offsetMinutes(zone, second) === offset ? second : Math.max(first, second))
}

/** Midnight of January 1st; `Date.UTC` takes years below 100 for those of the last century. */
function startOf(year: number): number {
  return new Date(0).setUTCFullYear(year, 0, 1)
}

/** Day of the year from 1. */
export function dayOfYear(local: Date): number {
  return Math.floor((local.getTime() - startOf(local.getUTCFullYear())) / (24 * 60 * MINUTE)) + 1
}

/** Week of the year from 0; weeks begin on Sunday and week 1 with the first Sunday. */
export function sundayWeek(local: Date): number {
  return Math.floor((dayOfYear(local) - 1 + 7 - local.getUTCDay()) / 7)
}

/** ISO 8601 week and the year it belongs to: the week of the year's first Thursday is week 1. */
export function isoWeek(local: Date): { year: number; week: number; day: number } {
  const day = local.getUTCDay() === 0 ? 7 : local.getUTCDay()
  const thursday = new Date(local.getTime() + (4 - day) * 24 * 60 * MINUTE)
  return { year: thursday.getUTCFullYear(), week: Math.floor((dayOfYear(thursday) - 1) / 7) + 1, day }
}

/** Midnight of an ISO week's day as UTC fields; weeks and days beyond their range carry over. */
export function isoDate(year: number, week: number, day: number): number {
  const fourth = new Date(startOf(year) + 3 * 24 * 60 * MINUTE)
  const monday = fourth.getTime() - (isoWeek(fourth).day - 1) * 24 * 60 * MINUTE
  return monday + ((week - 1) * 7 + day - 1) * 24 * 60 * MINUTE
}

/** How the database writes a date as text. */
export function isoText(date: Date): string {
  return date.toISOString()
}
