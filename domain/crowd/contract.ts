import * as z from 'zod/mini'
import { contract } from '../kernel/contract'
import { Instant, Text } from '../kernel/fields'
import { Id, RequestId } from '../kernel/identifiers'
import { PAGE_INPUT, pageOf } from '../kernel/paging'
import { Amount, CampaignRow, Partner, PledgeRow, UseLine } from './schemas'
import { AUTHORITIES, CAMPAIGN_INPUT, DESK, OF_CAMPAIGN, OF_PLEDGE, PLEDGE_MOVED, RESIDENTS } from './shapes'
import { PLEDGE_STATUSES } from './states'

/** Campaigns that raise now, those that end first before the others; `ended` those that are over, latest first. */
export const list = contract({
  name: 'crowd.list',
  summary: '看大家正在凑什么',
  allow: ['guest'],
  scope: 'public',
  input: z.object({
    view: z.optional(z.enum(['raising', 'ended'])),
    unitId: z.optional(Id),
    ...PAGE_INPUT,
  }),
  output: pageOf(CampaignRow),
  refusals: [],
})

/**
 * One campaign, or the latest of a project. Who does not live there sees no need in money. `mine` are the caller's own
 * pledges.
 */
export const getCampaign = contract({
  name: 'crowd.getCampaign',
  summary: '看一次众筹还差什么',
  allow: ['guest', ...DESK, 'supervisor', 'town_admin', 'county_admin', 'legal_adviser'],
  scope: 'public',
  input: z.object({ campaignId: z.optional(Id), projectId: z.optional(Id) }),
  output: z.object({
    ...CampaignRow.shape,
    /** Where money for it is raised in public, by whoever may. */
    partner: z.optional(Partner),
    /** For who sees that money is asked for: the notice of what the residents decided. */
    decisionNoticeId: z.optional(Id),
    mine: z.array(PledgeRow),
    /** What became of everything, once it was reported. */
    report: z.optional(z.object({ at: Instant, lines: z.array(UseLine) })),
    /** Why it was suspended, sent back or cancelled. */
    reason: z.optional(z.string()),
    /** Whether the caller opened it, or proposed its project. */
    proposer: z.boolean(),
    complained: z.boolean(),
  }),
  refusals: ['CAMPAIGN_NOT_FOUND'],
})

/** Who gave what to a campaign, latest first; names are masked. */
export const listPledges = contract({
  name: 'crowd.listPledges',
  summary: '谁认了什么',
  allow: [...RESIDENTS, ...DESK],
  scope: OF_CAMPAIGN,
  input: z.object({ campaignId: Id, needId: z.optional(Id), ...PAGE_INPUT }),
  output: pageOf(
    z.object({
      pledgeId: Id,
      needId: Id,
      giverName: z.string(),
      amount: z.int(),
      status: z.enum(PLEDGE_STATUSES),
      at: Instant,
      received: z.boolean(),
    }),
  ),
  refusals: [],
})

/**
 * Holds so much for a need: never more than is left. `MORE_THAN_LEFT` and `NEED_FULL` tell what is `left`,
 * `NOT_ENOUGH_POINTS` what is `lacking`, `AMOUNT_OUTSIDE_LIMITS` the limits, `ALREADY_PLEDGED` the amount that stands.
 * Money is `paying` until it was paid; things and money only from verified residents of the community.
 */
export const pledge = contract({
  name: 'crowd.pledge',
  summary: '认一份：捐积分、出力、借出东西',
  allow: RESIDENTS,
  scope: OF_CAMPAIGN,
  input: z.object({ campaignId: Id, needId: Id, amount: Amount, requestId: RequestId }),
  output: z.object({
    ...PLEDGE_MOVED.shape,
    amount: z.int(),
    left: z.int(),
    /** Until when money has to be paid. */
    payBy: z.optional(Instant),
  }),
  refusals: [
    'NEED_NOT_FOUND',
    'NEED_NOT_OPEN',
    'NEED_FULL',
    'MORE_THAN_LEFT',
    'AMOUNT_OUTSIDE_LIMITS',
    'ALREADY_PLEDGED',
    'NOT_ENOUGH_POINTS',
    'RESIDENCE_NOT_VERIFIED',
    'NOT_YOUR_COMMUNITY',
    'MONEY_OFF',
  ],
  purpose: 'projects',
})

/** Before the campaign succeeded; money takes its way back. */
export const withdrawPledge = contract({
  name: 'crowd.withdrawPledge',
  summary: '撤回认下的一份',
  allow: RESIDENTS,
  scope: OF_PLEDGE,
  input: z.object({ pledgeId: Id, requestId: RequestId }),
  output: PLEDGE_MOVED,
  refusals: ['PLEDGE_SETTLED', 'NOT_POSSIBLE_NOW'],
})

/** Parameters with which WeChat asks the person to pay; what WeChat then says to the page proves nothing. */
export const payPledge = contract({
  name: 'crowd.payPledge',
  summary: '付认下的钱',
  allow: RESIDENTS,
  scope: OF_PLEDGE,
  input: z.object({ pledgeId: Id, requestId: RequestId }),
  output: z.object({
    ...PLEDGE_MOVED.shape,
    payment: z.object({
      timeStamp: z.string(),
      nonceStr: z.string(),
      package: z.string(),
      signType: z.string(),
      paySign: z.string(),
    }),
  }),
  refusals: ['MONEY_OFF', 'PAYMENT_OVER', 'PAYMENT_UNREACHABLE'],
})

export const myPledges = contract({
  name: 'crowd.myPledges',
  summary: '我认下的，到哪一步了',
  allow: RESIDENTS,
  scope: 'self',
  input: z.object({ open: z.optional(z.boolean()), ...PAGE_INPUT }),
  output: pageOf(PledgeRow),
  refusals: [],
})

/** Once per person and campaign; those who decide read it, nobody else. */
export const complain = contract({
  name: 'crowd.complain',
  summary: '反映一次众筹的问题',
  allow: RESIDENTS,
  scope: OF_CAMPAIGN,
  input: z.object({ ...CAMPAIGN_INPUT, text: Text(500) }),
  output: z.object({ complaintId: Id }),
  refusals: ['ALREADY_COMPLAINED'],
  purpose: 'projects',
})

/** Complaints about a campaign, latest first. */
export const listComplaints = contract({
  name: 'crowd.listComplaints',
  summary: '看大家反映了什么',
  allow: AUTHORITIES,
  scope: OF_CAMPAIGN,
  input: z.object({ campaignId: Id, ...PAGE_INPUT }),
  output: pageOf(z.object({ complaintId: Id, text: z.string(), at: Instant, answer: z.optional(z.string()) })),
  refusals: [],
})
