import { weekdayOf } from '../kernel/calendar'
import { proceed, refuse, type Decision } from '../kernel/decision'
import { completed, type RuleSet } from './rule-set'
import type { RuleSections } from './schemas'
import type { RuleSetStatus } from './states'
import { differencesOf } from './differences'

/** Instances keep the rules for five minutes: what takes effect later than twice that reaches all of them in time. */
const AHEAD_MS = 10 * 60_000

/** The whole set that a draft would put in force: sections given replace those of `base`. */
export function decideDraft(
  base: RuleSet,
  sections: RuleSections,
): Decision<RuleSet, 'NOTHING_CHANGED' | 'RULE_OUT_OF_RANGE'> {
  const rules = completed({ ...base, ...sections })
  const negative = differencesOf(base, rules).filter(({ path }) => hasNegative(memberAt(rules, path)))
  if (negative.length > 0) return refuse('RULE_OUT_OF_RANGE', { paths: negative.map(({ path }) => path) })
  return differencesOf(base, rules).length === 0 ? refuse('NOTHING_CHANGED') : proceed(rules)
}

function memberAt(rules: RuleSet, path: string): unknown {
  return path.split('.').reduce<unknown>((value, member) => Object(value)[member], rules)
}

/** No local number is below zero, however deep it stands. */
function hasNegative(value: unknown): boolean {
  if (typeof value === 'number') return value < 0
  return typeof value === 'object' && value !== null && Object.values(value).some(hasNegative)
}

export function decideEffect(effectiveFrom: number, now: number): Decision<object, 'EFFECTIVE_TOO_SOON'> {
  const earliest = now + AHEAD_MS
  return effectiveFrom < earliest ? refuse('EFFECTIVE_TOO_SOON', { earliest }) : proceed({})
}

interface Drafted {
  readonly status: RuleSetStatus
  readonly drafter: string
  readonly revision: number
}

/** Only who drafted a set changes or withdraws it, and only while it is a draft. */
export function decideOwnDraft(set: Drafted, userId: string): Decision<object, 'NOT_A_DRAFT' | 'NOT_YOUR_DRAFT'> {
  if (set.status !== 'draft') return refuse('NOT_A_DRAFT')
  return set.drafter === userId ? proceed({}) : refuse('NOT_YOUR_DRAFT')
}

/** Somebody other than the drafter approves exactly the revision that was looked at. */
export function decideApproval(
  set: Drafted & { readonly effectiveFrom: number },
  by: { userId: string; revision: number },
  now: number,
): Decision<object, 'NOT_A_DRAFT' | 'OWN_DRAFT' | 'DRAFT_CHANGED' | 'EFFECTIVE_TOO_SOON'> {
  if (set.status !== 'draft') return refuse('NOT_A_DRAFT')
  if (set.drafter === by.userId) return refuse('OWN_DRAFT')
  if (set.revision !== by.revision) return refuse('DRAFT_CHANGED')
  return decideEffect(set.effectiveFrom, now)
}

interface Year {
  readonly year: number
  readonly holidays: readonly string[]
  readonly makeupWorkdays: readonly string[]
}

/** Every day lies in the year and stands once; days one works instead are Saturdays and Sundays. */
export function decideCalendar({ year, holidays, makeupWorkdays }: Year): Decision<object, 'CALENDAR_DATES_WRONG'> {
  const all = [...holidays, ...makeupWorkdays]
  const twice = all.filter((date, i) => all.indexOf(date) !== i)
  const elsewhere = all.filter((date) => Number(date.slice(0, 4)) !== year)
  const weekdays = makeupWorkdays.filter((date) => ![0, 6].includes(weekdayOf(date)))
  const dates = [...new Set([...twice, ...elsewhere, ...weekdays])]
  return dates.length > 0 || holidays.length === 0 ? refuse('CALENDAR_DATES_WRONG', { dates }) : proceed({})
}
