import * as z from 'zod/mini'
import { contract } from '../kernel/contract'
import { Instant, Text } from '../kernel/fields'
import { Id, RequestId } from '../kernel/identifiers'
import { PAGE_INPUT, pageOf } from '../kernel/paging'
import { CampaignRow, NeedWritten, Partner, QUEUE_VIEWS, UseLine } from './schemas'
import { AUTHORITIES, CAMPAIGN_INPUT, CAMPAIGN_MOVED, DESK, OF_CAMPAIGN, OF_PLEDGE, PLEDGE_MOVED } from './shapes'

/**
 * Asks for what a project needs; it goes to review. Money only where the rules allow it and the residents decided it:
 * `decisionNoticeId` is the archived notice of their decision.
 */
export const openCampaign = contract({
  name: 'crowd.openCampaign',
  summary: '为一个项目发起众筹',
  allow: DESK,
  scope: 'self',
  input: z.object({
    projectId: Id,
    opensAt: z.optional(Instant),
    deadline: Instant,
    needs: z.array(NeedWritten).check(z.minLength(1), z.maxLength(8)),
    partner: z.optional(Partner),
    decisionNoticeId: z.optional(Id),
    requestId: RequestId,
  }),
  output: CAMPAIGN_MOVED,
  refusals: [
    'PROJECT_NOT_FOUND',
    'PROJECT_NOT_RAISING',
    'CAMPAIGN_RUNNING',
    'DEADLINE_WRONG',
    'NEED_WRONG',
    'ESSENTIAL_MISSING',
    'MONEY_OFF',
    'DECISION_MISSING',
    'PARTNER_ADDRESS_WRONG',
    'PERSONAL_NUMBER_IN_TEXT',
  ],
})

/**
 * The community's yes or no, by another person than who opened it. Things and money need a legal adviser's yes besides
 * (charity law 21, 36): it raises once both have agreed.
 */
export const review = contract({
  name: 'crowd.review',
  summary: '审核一次众筹',
  allow: ['community_secretary', 'town_admin', 'legal_adviser'],
  scope: OF_CAMPAIGN,
  input: z.object({ ...CAMPAIGN_INPUT, approve: z.boolean(), reason: z.optional(Text(200)) }),
  output: CAMPAIGN_MOVED,
  refusals: ['NOT_POSSIBLE_NOW', 'SECOND_PERSON_NEEDED', 'REASON_MISSING', 'DEADLINE_WRONG', 'MONEY_OFF'],
})

/**
 * Ends a campaign before its time, once all essential needs are met; afterwards it only hurries the clock. Its pledges
 * are settled in pieces, each exactly once.
 */
export const settleCampaign = contract({
  name: 'crowd.settleCampaign',
  summary: '凑齐了，提前结束众筹',
  allow: DESK,
  scope: OF_CAMPAIGN,
  input: z.object(CAMPAIGN_INPUT),
  output: CAMPAIGN_MOVED,
  refusals: ['NOT_POSSIBLE_NOW', 'NOT_MET_YET'],
})

/** `suspend` stops pledging, `resume` lets it go on, `cancel` gives everything back; complaints are answered by it. */
export const suspend = contract({
  name: 'crowd.suspend',
  summary: '暂停、恢复或终止一次众筹',
  allow: AUTHORITIES,
  scope: OF_CAMPAIGN,
  input: z.object({
    ...CAMPAIGN_INPUT,
    decision: z.enum(['suspend', 'resume', 'cancel', 'dismiss']),
    reason: Text(200),
  }),
  output: CAMPAIGN_MOVED,
  refusals: ['NOT_POSSIBLE_NOW', 'OWN_CASE', 'PERSONAL_NUMBER_IN_TEXT'],
})

/** A thing that came, with a photo: the receipt its giver sees. Nobody takes in what they gave themselves. */
export const receiveItem = contract({
  name: 'crowd.receiveItem',
  summary: '收到东西，开收据',
  allow: DESK,
  scope: OF_PLEDGE,
  input: z.object({
    pledgeId: Id,
    note: Text(100),
    photos: z.array(Id).check(z.minLength(1), z.maxLength(6)),
    requestId: RequestId,
  }),
  output: PLEDGE_MOVED,
  refusals: ['NOT_POSSIBLE_NOW', 'FILE_NOT_FOUND', 'OWN_CASE'],
})

/** What became of everything that was given: one line for every need, for everybody to read. */
export const reportUse = contract({
  name: 'crowd.reportUse',
  summary: '公布用在了哪里',
  allow: DESK,
  scope: OF_CAMPAIGN,
  input: z.object({ ...CAMPAIGN_INPUT, lines: z.array(UseLine).check(z.minLength(1), z.maxLength(8)) }),
  output: CAMPAIGN_MOVED,
  refusals: ['NOT_POSSIBLE_NOW', 'REPORT_INCOMPLETE', 'FILE_NOT_FOUND', 'PERSONAL_NUMBER_IN_TEXT', 'TEXT_REFUSED'],
})

/** Campaigns in the care of the acting post's unit; a legal adviser sees those that wait for one. */
export const queue = contract({
  name: 'crowd.queue',
  summary: '要办的众筹',
  allow: [...DESK, 'supervisor', 'town_admin', 'county_admin', 'legal_adviser'],
  scope: 'self',
  input: z.object({ view: z.enum(QUEUE_VIEWS), ...PAGE_INPUT }),
  output: pageOf(
    z.object({
      ...CampaignRow.shape,
      openComplaints: z.int(),
      /** Whether the community, and where it is asked a legal adviser, have agreed. */
      agreed: z.object({ community: z.boolean(), legal: z.optional(z.boolean()) }),
      /** Whether the caller opened it. */
      own: z.boolean(),
      /** Why it was sent back, suspended or cancelled. */
      reason: z.optional(z.string()),
      /** Where money is asked for: the notice of what the residents decided. */
      decisionNoticeId: z.optional(Id),
      /** The partner's card that is shown, with who wrote it and who agreed, and the one that waits for its second person. */
      partner: z.optional(Partner),
      partnerHands: z.optional(z.object({ askedName: z.string(), agreedName: z.string(), at: Instant })),
      partnerAsked: z.optional(z.object({ partner: Partner, name: z.string(), at: Instant, own: z.boolean() })),
    }),
  ),
  refusals: [],
})
