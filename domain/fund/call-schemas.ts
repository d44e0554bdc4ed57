import '../kernel/jitless'
import * as z from 'zod/mini'
import { Instant } from '../kernel/fields'
import { Id } from '../kernel/identifiers'
import { MONEY_SOURCES } from '../kernel/money-sources'
import { Year } from './schemas'
import { APPLICATION_STATUSES, CALL_STATUSES } from './states'

/** A registered social organisation; a community organisation through a host; a community that does it itself. */
export const APPLICANT_KINDS = ['social_organisation', 'community_organisation', 'community_self'] as const
export type ApplicantKind = (typeof APPLICANT_KINDS)[number]

export const EVALUATIONS = ['mid', 'final'] as const
export type Evaluation = (typeof EVALUATIONS)[number]

/** What experts score; the most of each stands in its check, together 100. */
export const SCORE_PARTS = z.object({
  need: z.int().check(z.minimum(0), z.maximum(30)),
  plan: z.int().check(z.minimum(0), z.maximum(30)),
  team: z.int().check(z.minimum(0), z.maximum(20)),
  budget: z.int().check(z.minimum(0), z.maximum(20)),
})
export type ScoreParts = z.infer<typeof SCORE_PARTS>

export const CallRow = z.object({
  callId: Id,
  unitId: Id,
  unitName: z.string(),
  year: Year,
  title: z.string(),
  source: z.enum(MONEY_SOURCES),
  budgetFen: z.int(),
  mostFen: z.int(),
  awardedFen: z.int(),
  kinds: z.array(z.enum(APPLICANT_KINDS)),
  applyBy: Instant,
  status: z.enum(CALL_STATUSES),
  /** Whether one can apply now. */
  takes: z.boolean(),
  applications: z.int(),
  at: Instant,
})

export const Instalment = z.object({
  number: z.int(),
  bp: z.int(),
  fen: z.int(),
  disbursementId: z.optional(z.string()),
  paid: z.boolean(),
})

const APPLICATION = {
  applicationId: Id,
  callId: Id,
  callTitle: z.string(),
  kind: z.enum(APPLICANT_KINDS),
  applicant: z.string(),
  host: z.optional(z.string()),
  title: z.string(),
  fen: z.int(),
  status: z.enum(APPLICATION_STATUSES),
  /** Why it was refused or not awarded. */
  reason: z.optional(z.string()),
  awardFen: z.optional(z.int()),
  publicUntil: z.optional(Instant),
  instalments: z.optional(z.array(Instalment)),
  evaluated: z.array(z.object({ stage: z.enum(EVALUATIONS), pass: z.boolean(), said: z.string(), at: Instant })),
  at: Instant,
}

/** An application for who made it; scores show once they are counted. */
export const ApplicationView = z.object({
  ...APPLICATION,
  plan: z.string(),
  averageScore: z.optional(z.number()),
})

/** An application for who judges it. An expert sees only the own score. */
export const ApplicationDeskView = z.object({
  ...APPLICATION,
  plan: z.string(),
  uscc: z.optional(z.string()),
  earmarkId: Id,
  unitId: Id,
  /** Scores that count, and who stood aside. */
  scored: z.int(),
  aside: z.int(),
  averageScore: z.optional(z.number()),
  mine: z.optional(z.object({ total: z.optional(z.int()), conflict: z.optional(z.string()) })),
  scoresNeeded: z.int(),
})
