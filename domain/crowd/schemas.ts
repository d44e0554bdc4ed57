import '../kernel/jitless'
import * as z from 'zod/mini'
import { Instant, Text } from '../kernel/fields'
import { Id } from '../kernel/identifiers'
import type { Unit } from '../kernel/ledger'
import { PROJECT_KINDS } from '../projects/words'
import { CAMPAIGN_STATUSES, IDEA_STATUSES, NEED_STATUSES, PLEDGE_STATUSES, TASK_STATUSES } from './states'

/** What a need counts: points, minutes of work, pieces of a thing, or fen. */
const NeedUnit: z.ZodMiniType<Unit> = z.union([
  z.enum(['volunteer_points', 'minutes', 'fen']),
  z.templateLiteral(['item:', z.string().check(z.regex(/^[a-z0-9-]{1,30}$/))]),
])

export type NeedKind = 'points' | 'minutes' | 'item' | 'money'

export function kindOf(unit: Unit): NeedKind {
  if (unit === 'volunteer_points') return 'points'
  if (unit === 'minutes') return 'minutes'
  return unit === 'fen' ? 'money' : 'item'
}

const MOST = 100_000_000
export const Amount = z.int().check(z.minimum(1), z.maximum(MOST))

/** A time at which hours are served, and for how many people. */
export const PlannedShift = z.strictObject({
  startsAt: Instant,
  endsAt: Instant,
  capacity: z.int().check(z.minimum(1), z.maximum(500)),
})

/** A need as whoever opens a campaign writes it. */
export const NeedWritten = z.strictObject({
  unit: NeedUnit,
  /** What it is for, or what the thing is called. */
  label: Text(20),
  /** How pieces are counted; absent for points, minutes and money, which have words of their own. */
  measure: z.optional(Text(4)),
  goal: Amount,
  /** Least and most that one person gives. */
  minEach: Amount,
  maxEach: Amount,
  /** The campaign fails unless all essential needs are met. */
  essential: z.boolean(),
  /** When the hours are to be served; only for minutes, and at least one there. */
  shifts: z.optional(z.array(PlannedShift).check(z.maxLength(20))),
  /** Whose merchant account the money goes to; only for money, and always there. */
  merchant: z.optional(z.strictObject({ subMchId: z.string().check(z.regex(/^\d{8,12}$/)), body: Text(40) })),
})
export type NeedWritten = z.infer<typeof NeedWritten>

/** A charity's own page on a platform the ministry designated; the product only shows the way (charity law 27). */
export const Partner = z.strictObject({
  name: Text(40),
  platform: Text(40),
  /** Number of the certificate for raising in public, and of the filed plan. */
  certificateNo: Text(40),
  planNo: Text(40),
  url: z.string().check(z.regex(/^https:\/\/[^\s]{4,200}$/)),
})

export const NeedRow = z.object({
  needId: Id,
  unit: NeedUnit,
  label: z.string(),
  measure: z.optional(z.string()),
  goal: z.int(),
  /** Held now; what is being paid is among it. */
  pledged: z.int(),
  left: z.int(),
  /** People who give. */
  givers: z.int(),
  minEach: z.int(),
  maxEach: z.int(),
  essential: z.boolean(),
  status: z.enum(NEED_STATUSES),
  /** The qualified body that receives money. */
  body: z.optional(z.string()),
  /** The activity whose shifts its hours became. */
  activityId: z.optional(Id),
})
export type NeedRow = z.infer<typeof NeedRow>

/** Campaigns as their desk sorts them. */
export const QUEUE_VIEWS = ['review', 'raising', 'complaints', 'executing', 'ended'] as const
export type QueueView = (typeof QUEUE_VIEWS)[number]

/** What became of one need: how much of it was used and for what. */
export const UseLine = z.object({
  needId: Id,
  used: z.int().check(z.nonnegative()),
  text: Text(300),
  photos: z.optional(z.array(Id).check(z.maxLength(6))),
})

export const CampaignRow = z.object({
  campaignId: Id,
  projectId: Id,
  title: z.string(),
  /** Kind and first photo of the project, as they were when the campaign was written. */
  kind: z.enum(PROJECT_KINDS),
  photo: z.optional(Id),
  unitId: Id,
  unitName: z.string(),
  status: z.enum(CAMPAIGN_STATUSES),
  /** End of the time for pledging, and when it begins. */
  deadline: Instant,
  opensAt: Instant,
  needs: z.array(NeedRow),
  /** Neighbours who gave something, each need for itself. */
  givers: z.int(),
})

export const PledgeRow = z.object({
  pledgeId: Id,
  campaignId: Id,
  needId: Id,
  projectId: Id,
  title: z.string(),
  label: z.string(),
  unit: NeedUnit,
  measure: z.optional(z.string()),
  amount: z.int(),
  status: z.enum(PLEDGE_STATUSES),
  at: Instant,
  /** When it was posted, or came back. */
  endedAt: z.optional(Instant),
  /** Until when money has to be paid. */
  payBy: z.optional(Instant),
  deadline: Instant,
  /** Until when a thing is to be brought, once its campaign succeeded. */
  bringBy: z.optional(Instant),
  /** A thing that was handed in, and when. */
  receipt: z.optional(z.object({ at: Instant, note: z.string(), photos: z.array(Id) })),
  /** The activity whose shifts pledged hours are served in. */
  activityId: z.optional(Id),
  /** Number of the refund at the platform, where money comes back. */
  refundNo: z.optional(z.string()),
})

/** Kinds of small livelihood projects (domain notes 10). */
export const IDEA_KINDS = ['community_building', 'safety', 'greening', 'culture_sport', 'caring'] as const

export const IdeaRow = z.object({
  ideaId: Id,
  title: z.string(),
  text: z.string(),
  unitId: Id,
  unitName: z.string(),
  /** As neighbours see the author: `王**`. */
  authorName: z.string(),
  mine: z.boolean(),
  supports: z.int(),
  supported: z.boolean(),
  status: z.enum(IDEA_STATUSES),
  at: Instant,
  /** The project it became, or why not. */
  projectId: z.optional(Id),
  answer: z.optional(z.string()),
})

export const TaskRow = z.object({
  taskId: Id,
  title: z.string(),
  text: z.string(),
  unitId: Id,
  unitName: z.string(),
  /** Paid in points once a second colleague accepted the work. */
  points: z.int(),
  dueAt: Instant,
  status: z.enum(TASK_STATUSES),
  /** Whether the caller does it, and whether the caller wrote it. */
  mine: z.boolean(),
  own: z.boolean(),
  takerName: z.optional(z.string()),
  /** What was handed in, for who does it and for the desk. */
  work: z.optional(z.string()),
  photos: z.optional(z.array(Id)),
  /** Why it was sent back. */
  reason: z.optional(z.string()),
})
