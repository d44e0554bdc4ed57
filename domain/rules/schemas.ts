import '../kernel/jitless'
import * as z from 'zod/mini'
import { Instant } from '../kernel/fields'
import { Id } from '../kernel/identifiers'
import { RuleSet } from './rule-set'
import { RULE_SET_STATUSES } from './states'

/** Sections a draft changes, each one whole; the others stay as they are in force. */
export const RuleSections = z.strictObject(z.partial(RuleSet).shape)
export type RuleSections = z.infer<typeof RuleSections>

export const RuleSetRow = z.object({
  /** Stamped on everything decided under it. */
  code: Id,
  name: z.string(),
  /** Why it was changed. */
  reason: z.string(),
  status: z.enum(RULE_SET_STATUSES),
  effectiveFrom: Instant,
  /** Grows with every change of the draft; approving names the one that was looked at. */
  revision: z.int(),
  drafterName: z.string(),
  approverName: z.optional(z.string()),
  approvedAt: z.optional(Instant),
})

/** One local number before and after, as it is read aloud. */
export const Difference = z.object({
  /** `<section>.<member>` */
  path: z.string(),
  /** What the section is about. */
  section: z.string(),
  name: z.string(),
  before: z.string(),
  after: z.string(),
  sentence: z.string(),
})
export type Difference = z.infer<typeof Difference>

/** The State Council's notice of one year; `YYYY-MM-DD`. */
export const CalendarInput = {
  year: z.int().check(z.minimum(2000), z.maximum(2100)),
  /** Days off. */
  holidays: z.array(z.iso.date()).check(z.maxLength(120)),
  /** Saturdays and Sundays one works. */
  makeupWorkdays: z.array(z.iso.date()).check(z.maxLength(30)),
}
