import { ACTIVITY_WRITTEN, Question, ShiftRow, SignUpRow } from '@domain/volunteering/schemas'
import { ACTIVITY_STATUSES } from '@domain/volunteering/states'
import * as z from 'zod/mini'
import { SCOPED, scopedCollection } from '../../kit/collection'

const ActivityRecord = z.object({
  ...SCOPED,
  ...ACTIVITY_WRITTEN,
  activityNo: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  /** Who wrote it, as colleagues see them. */
  ownerName: z.string(),
  status: z.enum(ACTIVITY_STATUSES),
  revision: z.int(),
  /** Grows with every other text of the risk notice. */
  riskNoticeVersion: z.int(),
  /** Shifts written so far; who adds one writes it, so that none escapes an approval. */
  shifts: z.int(),
  /** Why it was sent back or cancelled. */
  reason: z.optional(z.string()),
  reviewedBy: z.optional(z.string()),
  /** By creation. */
  seek: z.string(),
})
export type ActivityRecord = z.infer<typeof ActivityRecord>
export const activities = scopedCollection('activities', ActivityRecord)

const ShiftRecord = z.object({
  ...SCOPED,
  ...z.omit(ShiftRow, { shiftId: true }).shape,
  /** True once the activity recruits; lists and places read it. */
  listed: z.boolean(),
  /** What signing up asks for; absent where nothing has to be read. */
  riskNoticeVersion: z.optional(z.int()),
  questions: z.array(Question),
  minAge: z.optional(z.int()),
  maxAge: z.optional(z.int()),
  /** True where no skill is asked for. */
  beginners: z.boolean(),
  /** Why it was called off. */
  reason: z.optional(z.string()),
  /** By start. */
  seek: z.string(),
})
export type ShiftRecord = z.infer<typeof ShiftRecord>
export const shifts = scopedCollection('shifts', ShiftRecord)

/** One person's place of a shift or in the line for it; `_id` is drawn from both, so that one signs up once. */
const SignUpRecord = z.object({
  ...SCOPED,
  ...z.omit(SignUpRow, { signUpId: true, position: true, riskNoticeReadAt: true }).shape,
  name: z.string(),
  /** True while the person may still come. */
  ahead: z.boolean(),
  /** Version of the risk notice that was read, and when. */
  riskNotice: z.optional(z.object({ version: z.int(), at: z.int() })),
  answers: z.array(z.object({ questionId: z.string(), answer: z.string() })),
  /** Instant of the clock's last move of it; the person is told of that write and of no other. */
  movedAt: z.optional(z.int()),
  /** By when it took its place or its place in the line. */
  seek: z.string(),
  /** By when the shift starts. */
  startSeek: z.string(),
})
export type SignUpRecord = z.infer<typeof SignUpRecord>
export const signUps = scopedCollection('signUps', SignUpRecord)
