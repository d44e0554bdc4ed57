import { PURPOSES } from '@domain/kernel/purposes'
import { CONSENT_STATUSES, REQUEST_KINDS, REQUEST_STATUSES } from '@domain/privacy/states'
import * as z from 'zod/mini'
import { collection, SCOPED, scopedCollection } from '../../kit/collection'

/** What somebody said last about a purpose; `_id` is userId, purpose and, for single consents, the matter's hash. */
const ConsentRecord = z.object({
  userId: z.string(),
  purpose: z.enum(PURPOSES),
  status: z.enum(CONSENT_STATUSES),
  /** Version of the notice that was shown. */
  version: z.int(),
  /** Who receives the data or where it is published; single consents only. */
  receiver: z.optional(z.string()),
  by: z.enum(['self', 'guardian']),
  at: z.int(),
})
export type ConsentRecord = z.infer<typeof ConsentRecord>
export const consents = collection('consents', ConsentRecord)

/** A person's request about their own data, and what became of it; kept three years as proof (PIPL 50). */
const PrivacyRequestRecord = z.object({
  ...SCOPED,
  kind: z.enum(REQUEST_KINDS),
  status: z.enum(REQUEST_STATUSES),
  displayName: z.string(),
  /** What is wrong and what is right, for corrections. */
  birthMonth: z.optional(z.string()),
  wish: z.optional(z.string()),
  /** Why it was refused. */
  reason: z.optional(z.string()),
  appeal: z.optional(z.string()),
  decidedBy: z.array(z.string()),
  /** What the erasure left behind: documents removed, cleared and kept per collection. */
  report: z.optional(z.array(z.object({ collection: z.string(), removed: z.int(), cleared: z.int(), kept: z.int() }))),
  /** Until when the desk answers. */
  dueAt: z.int(),
  submittedAt: z.int(),
  doneAt: z.optional(z.int()),
  seek: z.string(),
})
export type PrivacyRequestRecord = z.infer<typeof PrivacyRequestRecord>
/** A person has one request of a kind. */
export const deletionId = (userId: string) => `${userId}_delete`
export const privacyRequests = scopedCollection('privacyRequests', PrivacyRequestRecord)

/** An impact assessment (PIPL 55, 56): kept at least three years, never changed. */
const AssessmentRecord = z.object({
  purpose: z.enum(PURPOSES),
  title: z.string(),
  lawful: z.string(),
  impact: z.string(),
  measures: z.string(),
  conclusion: z.enum(['acceptable', 'with_conditions', 'not_acceptable']),
  by: z.string(),
  at: z.int(),
  seek: z.string(),
})
export const assessments = collection('assessments', AssessmentRecord)

/** How far the writing anew of cipher texts under a key generation has come; `_id` is the generation. */
const RotationRecord = z.object({
  /** Index of the holding being worked on; equal to their number = done. */
  holding: z.int(),
  /** Id of the last document worked on in it. */
  after: z.string(),
  rewritten: z.int(),
})
type RotationRecord = z.infer<typeof RotationRecord>
export const rotations = collection('rotations', RotationRecord)
