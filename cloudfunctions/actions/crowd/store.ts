import { IdeaRow, NeedRow, Partner, PlannedShift, PledgeRow, TaskRow, UseLine } from '@domain/crowd/schemas'
import { CAMPAIGN_STATUSES } from '@domain/crowd/states'
import { PROJECT_KINDS } from '@domain/projects/words'
import * as z from 'zod/mini'
import { collection, SCOPED, scopedCollection } from '../../kit/collection'

const CampaignRecord = z.object({
  ...SCOPED,
  projectId: z.string(),
  /** Who proposed the project; absent where the community did. */
  proposerId: z.optional(z.string()),
  title: z.string(),
  kind: z.enum(PROJECT_KINDS),
  photo: z.optional(z.string()),
  unitId: z.string(),
  unitName: z.string(),
  status: z.enum(CAMPAIGN_STATUSES),
  opensAt: z.int(),
  deadline: z.int(),
  partner: z.optional(Partner),
  /** Who wrote the card that is shown and who agreed, by userId and name: the desk sees the names. */
  partnerHands: z.optional(
    z.object({
      askedBy: z.optional(z.string()),
      askedName: z.string(),
      agreedBy: z.optional(z.string()),
      agreedName: z.string(),
      at: z.int(),
    }),
  ),
  /** A card that waits for its second person. */
  partnerAsked: z.optional(z.object({ partner: Partner, by: z.string(), name: z.string(), at: z.int() })),
  /** The archived notice of the residents' decision, where money is asked for. */
  decisionNoticeId: z.optional(z.string()),
  /** Whether a legal adviser is asked, and who agreed. */
  legalAsked: z.boolean(),
  agreedBy: z.optional(z.string()),
  legalBy: z.optional(z.string()),
  reason: z.optional(z.string()),
  /** When it last changed its status. */
  movedAt: z.int(),
  openComplaints: z.int(),
  report: z.optional(z.object({ at: z.int(), lines: z.array(UseLine) })),
  /** By deadline. */
  seek: z.string(),
})
export type CampaignRecord = z.infer<typeof CampaignRecord>
export const campaigns = scopedCollection('campaigns', CampaignRecord)

/** What one campaign asks for; every pledge for it writes this document, and so does every decision about it. */
const NeedRecord = z.object({
  ...z.omit(NeedRow, { needId: true, left: true, body: true }).shape,
  /** What of `pledged` is money that was not paid yet. */
  paying: z.int(),
  campaignId: z.string(),
  projectId: z.string(),
  unitId: z.string(),
  title: z.string(),
  deadline: z.int(),
  shifts: z.optional(z.array(PlannedShift)),
  merchant: z.optional(z.object({ subMchId: z.string(), body: z.string() })),
  /** By its place in the campaign. */
  seek: z.string(),
})
export type NeedRecord = z.infer<typeof NeedRecord>
export const needs = collection('needs', NeedRecord)

/** What one person gives to one need; `_id` is drawn from both, so that one gives once at a time. */
const PledgeRecord = z.object({
  ...SCOPED,
  ...z.omit(PledgeRow, { pledgeId: true }).shape,
  /** As neighbours see who gives. */
  giverName: z.string(),
  /** Grows each time it is made again: what holds it in the ledger is named after it. */
  round: z.int(),
  /** True while something is still to come of it. */
  open: z.boolean(),
  /** Points: out of which lots they were taken. */
  lots: z.array(z.object({ expiresAt: z.int(), left: z.int() })),
  /** Money: the order it is paid by. */
  orderNo: z.optional(z.string()),
  /** By when it was made. */
  seek: z.string(),
})
export type PledgeRecord = z.infer<typeof PledgeRecord>
export const pledges = scopedCollection('pledges', PledgeRecord)

/** `_id` is `campaignId_userId`: one per person and campaign. */
const ComplaintRecord = z.object({
  campaignId: z.string(),
  userId: z.string(),
  text: z.string(),
  at: z.int(),
  answer: z.optional(z.string()),
  seek: z.string(),
})
export const complaints = collection('campaignComplaints', ComplaintRecord)

const IdeaRecord = z.object({
  ...SCOPED,
  ...z.omit(IdeaRow, { ideaId: true, mine: true, supported: true }).shape,
  /** True while the community has to answer it. */
  waiting: z.boolean(),
  /** The check of its text was not sure, and no colleague let it be shown: neighbours never see it. */
  doubted: z.optional(z.boolean()),
  /** By support and time, the most supported last. */
  rank: z.string(),
  seek: z.string(),
})
export type IdeaRecord = z.infer<typeof IdeaRecord>
export const ideas = scopedCollection('ideas', IdeaRecord)

/** `_id` is `ideaId_userId`: one voice per person. */
const IdeaSupport = z.object({ ideaId: z.string(), userId: z.string(), at: z.int() })
export const ideaSupports = collection('ideaSupports', IdeaSupport)

const TaskRecord = z.object({
  ...SCOPED,
  ...z.omit(TaskRow, { taskId: true, mine: true, own: true }).shape,
  takerId: z.optional(z.string()),
  /** By the end of its time. */
  seek: z.string(),
})
export type TaskRecord = z.infer<typeof TaskRecord>
export const tasks = scopedCollection('tasks', TaskRecord)
