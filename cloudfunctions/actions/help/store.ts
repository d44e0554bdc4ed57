import { FEEDBACK_STATUSES, FEEDBACK_TOPICS } from '@domain/help/states'
import * as z from 'zod/mini'
import { SCOPED, scopedCollection } from '../../kit/collection'

const FeedbackRecord = z.object({
  ...SCOPED,
  writerName: z.string(),
  topic: z.enum(FEEDBACK_TOPICS),
  text: z.string(),
  /** What the platform's check says; it only marks. */
  verdict: z.enum(['pass', 'review', 'risky']),
  at: z.int(),
  status: z.enum(FEEDBACK_STATUSES),
  answer: z.optional(z.object({ text: z.string(), at: z.int(), by: z.string(), unitName: z.string() })),
  /** By time. */
  seek: z.string(),
})
export type FeedbackRecord = z.infer<typeof FeedbackRecord>
export const feedback = scopedCollection('feedback', FeedbackRecord)
