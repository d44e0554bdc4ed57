import { DEFAULT_RULES, RuleSet } from '@domain/rules/rule-set'
import { NO_CALENDAR, type WorkCalendar } from '@domain/kernel/work-calendar'
import * as z from 'zod/mini'
import { collection } from './collection'
import { query } from './database'

const RuleSetRecord = z.object({
  code: z.string(),
  /** Epoch ms; approved at least ten minutes ahead, so a cache of five minutes never misses one. */
  effectiveFrom: z.int(),
  status: z.enum(['draft', 'active']),
  rules: RuleSet,
})

const CalendarRecord = z.object({
  year: z.int(),
  /** Weekdays off, `YYYY-MM-DD`. */
  holidays: z.array(z.string()),
  /** Weekend days one works. */
  makeupWorkdays: z.array(z.string()),
})

export const ruleSets = collection('ruleSets', RuleSetRecord)
export const calendars = collection('calendars', CalendarRecord)

/** The local numbers in force at an instant, and the name they are stamped with. */
export interface RuleBook {
  readonly version: string
  readonly rules: RuleSet
  readonly calendar: WorkCalendar
}

const CACHE_MS = 5 * 60_000
let cached: { at: number; books: Array<RuleBook & { effectiveFrom: number }> } | undefined

async function load(at: number) {
  const sets = await query(ruleSets, { where: { status: 'active' }, orderBy: ['effectiveFrom', 'desc'], limit: 10 })
  const years = await query(calendars, { where: {}, limit: 20 })
  const calendar: WorkCalendar = years.length
    ? {
        holidays: new Set(years.flatMap((year) => year.holidays)),
        makeupWorkdays: new Set(years.flatMap((year) => year.makeupWorkdays)),
        years: new Set(years.map((year) => year.year)),
      }
    : NO_CALENDAR
  const books = sets.map(({ code, effectiveFrom, rules }) => ({ version: code, effectiveFrom, rules, calendar }))
  return { at, books: [...books, { version: 'built-in', effectiveFrom: 0, rules: DEFAULT_RULES, calendar }] }
}

/** Rules in force at `now`; at most five minutes old, the only thing an instance caches. */
export async function rulesAt(now: number): Promise<RuleBook> {
  if (!cached || now - cached.at > CACHE_MS || now < cached.at) cached = await load(now)
  const book = cached.books.find(({ effectiveFrom }) => effectiveFrom <= now)
  if (!book) throw new Error('no rule set is in force')
  return book
}
