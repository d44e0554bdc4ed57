import { MONEY_SOURCES } from '@domain/kernel/money-sources'
import { APPLICANT_KINDS, EVALUATIONS, Instalment } from '@domain/fund/call-schemas'
import { APPLICATION_STATUSES, CALL_STATUSES } from '@domain/fund/states'
import * as z from 'zod/mini'
import { SCOPED, scopedCollection } from '../../kit/collection'

/** A venture call; every award writes it, so that no more is awarded than there is. */
const CallRecord = z.object({
  ...SCOPED,
  unitId: z.string(),
  unitName: z.string(),
  year: z.int(),
  fundId: z.string(),
  earmarkId: z.string(),
  title: z.string(),
  text: z.string(),
  source: z.enum(MONEY_SOURCES),
  budgetFen: z.int(),
  mostFen: z.int(),
  awardedFen: z.int(),
  /** Awards that are neither paid out nor fallen. */
  openAwards: z.int(),
  applications: z.int(),
  kinds: z.array(z.enum(APPLICANT_KINDS)),
  instalmentsBp: z.array(z.int()),
  applyBy: z.int(),
  status: z.enum(CALL_STATUSES),
  at: z.int(),
  seek: z.string(),
})
export type CallRecord = z.infer<typeof CallRecord>
export const calls = scopedCollection('calls', CallRecord)

const ScoreRecord = z.object({
  expertId: z.string(),
  total: z.optional(z.int()),
  conflict: z.optional(z.string()),
  said: z.optional(z.string()),
  at: z.int(),
})

/** An application; `_id` is the call's and the person's, so that one person applies once. Its owner is who applied. */
const ApplicationRecord = z.object({
  ...SCOPED,
  callId: z.string(),
  callTitle: z.string(),
  earmarkId: z.string(),
  unitId: z.string(),
  kind: z.enum(APPLICANT_KINDS),
  applicant: z.string(),
  /** Unit of the post that applied. */
  applicantUnit: z.optional(z.string()),
  uscc: z.optional(z.string()),
  host: z.optional(z.string()),
  title: z.string(),
  plan: z.string(),
  fen: z.int(),
  status: z.enum(APPLICATION_STATUSES),
  /** Waits for a check, scores, an award or a contract. */
  open: z.boolean(),
  won: z.boolean(),
  reason: z.optional(z.string()),
  scores: z.array(ScoreRecord),
  awardFen: z.optional(z.int()),
  awardedBy: z.optional(z.string()),
  publicUntil: z.optional(z.int()),
  instalments: z.optional(z.array(Instalment)),
  evaluated: z.array(z.object({ stage: z.enum(EVALUATIONS), pass: z.boolean(), said: z.string(), at: z.int() })),
  at: z.int(),
  seek: z.string(),
})
export type ApplicationRecord = z.infer<typeof ApplicationRecord>
export const applications = scopedCollection('applications', ApplicationRecord)
