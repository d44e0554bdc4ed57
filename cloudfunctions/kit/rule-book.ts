import { NO_CALENDAR, type WorkCalendar } from '@domain/kernel/work-calendar'
import { completed, DEFAULT_RULES, type RuleSet } from '@domain/rules/rule-set'
import { RULE_SET_STATUSES } from '@domain/rules/states'
import * as z from 'zod/mini'
import { collection } from './collection'
import { command, query } from './database'

const RuleSetRecord = z.object({
  code: z.string(),
  name: z.string(),
  reason: z.string(),
  /** Epoch ms; approved at least ten minutes ahead, so a cache of five minutes never misses one. */
  effectiveFrom: z.int(),
  status: z.enum(RULE_SET_STATUSES),
  revision: z.int(),
  /** userId. */
  drafter: z.string(),
  drafterName: z.string(),
  approver: z.optional(z.string()),
  approverName: z.optional(z.string()),
  approvedAt: z.optional(z.int()),
  /** Sections as they were approved; `completed` adds those of later releases. */
  rules: z.record(z.string(), z.record(z.string(), z.unknown())),
  /** By creation. */
  seek: z.string(),
})
export type RuleSetRecord = z.infer<typeof RuleSetRecord>

const CalendarRecord = z.object({
  year: z.int(),
  /** Weekdays off, `YYYY-MM-DD`. */
  holidays: z.array(z.string()),
  /** Weekend days one works. */
  makeupWorkdays: z.array(z.string()),
  /** The notice it was taken from. */
  source: z.optional(z.string()),
})
export type CalendarRecord = z.infer<typeof CalendarRecord>

export const ruleSets = collection('ruleSets', RuleSetRecord)
export const calendars = collection('calendars', CalendarRecord)

/** The local numbers in force at an instant, and the name they are stamped with. */
export interface RuleBook {
  readonly version: string
  readonly rules: RuleSet
  readonly calendar: WorkCalendar
}

const BUILT_IN = { version: 'built-in', effectiveFrom: 0, rules: DEFAULT_RULES }

/** Approved sets that take effect by an instant, the one in force then first; at the same instant the later approved. */
export async function setsBy(at: number, limit: number) {
  const where = { status: 'active', effectiveFrom: command.lte(at) }
  const sets = await query(ruleSets, { where, orderBy: ['effectiveFrom', 'desc'], limit })
  return sets.sort((a, b) => b.effectiveFrom - a.effectiveFrom || (b.approvedAt ?? 0) - (a.approvedAt ?? 0))
}

/** The calendar of all years with data. */
export function calendarOf(years: readonly CalendarRecord[]): WorkCalendar {
  if (years.length === 0) return NO_CALENDAR
  return {
    holidays: new Set(years.flatMap((year) => year.holidays)),
    makeupWorkdays: new Set(years.flatMap((year) => year.makeupWorkdays)),
    years: new Set(years.map((year) => year.year)),
  }
}

const CACHE_MS = 5 * 60_000
let cached: { at: number; books: Array<RuleBook & { effectiveFrom: number }> } | undefined

/** Sets that take effect while they are cached come along. */
async function load(at: number) {
  const sets = await setsBy(at + CACHE_MS, 10)
  const calendar = calendarOf(await query(calendars, { where: {}, limit: 20 }))
  const books = sets.map(({ code, effectiveFrom, rules }) => ({
    ...{ version: code, effectiveFrom, calendar },
    rules: completed(rules),
  }))
  return { at, books: [...books, { ...BUILT_IN, calendar }] }
}

/** Rules in force at `now`; at most five minutes old, the only thing an instance caches. */
export async function rulesAt(now: number): Promise<RuleBook> {
  if (!cached || now - cached.at > CACHE_MS || now < cached.at) cached = await load(now)
  const book = cached.books.find(({ effectiveFrom }) => effectiveFrom <= now)
  if (!book) throw new Error('no rule set is in force')
  return book
}
