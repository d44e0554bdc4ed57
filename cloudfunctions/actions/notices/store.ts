import { NOTICE_DEEDS, NOTICE_KINDS, NOTICE_STATUSES, OBJECTION_STATUSES } from '@domain/notices/states'
import * as z from 'zod/mini'
import { SCOPED, scopedCollection } from '../../kit/collection'

const NoticeRecord = z.object({
  ...SCOPED,
  kind: z.enum(NOTICE_KINDS),
  title: z.string(),
  body: z.string(),
  /** Masked. */
  names: z.array(z.string()),
  photos: z.optional(z.array(z.string())),
  days: z.int(),
  unitId: z.string(),
  unitName: z.string(),
  status: z.enum(NOTICE_STATUSES),
  /** What the platform's check said of the text. */
  verdict: z.enum(['pass', 'review']),
  /** What the residents' meeting decided, and who held it against the minutes. */
  decision: z.optional(
    z.object({
      minutesFile: z.string(),
      heldOn: z.string(),
      votesFor: z.int(),
      votesAgainst: z.int(),
      votesAbstained: z.int(),
    }),
  ),
  confirmedBy: z.optional(z.string()),
  /** A decision that waits for a supervisor; absent on everything else. */
  toConfirm: z.optional(z.literal(true)),
  /** Who did what, in order: shown at the desk alone. */
  hands: z.optional(
    z.array(
      z.object({
        did: z.enum(NOTICE_DEEDS),
        userId: z.string(),
        name: z.string(),
        at: z.int(),
        said: z.optional(z.string()),
      }),
    ),
  ),
  publishedBy: z.optional(z.string()),
  postedAt: z.optional(z.int()),
  endsAt: z.optional(z.int()),
  hash: z.optional(z.string()),
  /** Every objection and every end writes these. */
  objections: z.int(),
  openObjections: z.int(),
  replaces: z.optional(z.string()),
  replacedBy: z.optional(z.string()),
  /** By posting, before it by writing. */
  seek: z.string(),
})
export type NoticeRecord = z.infer<typeof NoticeRecord>
export const notices = scopedCollection('notices', NoticeRecord)

/** `_id` is `noticeId_userId`: one per person and notice. */
const ObjectionRecord = z.object({
  ...SCOPED,
  noticeId: z.string(),
  text: z.string(),
  verdict: z.enum(['pass', 'review', 'risky']),
  at: z.int(),
  status: z.enum(OBJECTION_STATUSES),
  answer: z.optional(z.string()),
  answeredAt: z.optional(z.int()),
  decidedBy: z.optional(z.string()),
  /** By time. */
  seek: z.string(),
})
export const objections = scopedCollection('objections', ObjectionRecord)
