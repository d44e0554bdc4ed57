import * as z from 'zod/mini'
import { contract } from '../kernel/contract'
import { Instant, Text } from '../kernel/fields'
import { Id, RequestId } from '../kernel/identifiers'
import { MONEY_SOURCES } from '../kernel/money-sources'
import { PAGE_INPUT, pageOf } from '../kernel/paging'
import {
  APPLICANT_KINDS,
  ApplicationDeskView,
  ApplicationView,
  CallRow,
  SCORE_PARTS,
  EVALUATIONS,
} from './call-schemas'
import { Fen, Year } from './schemas'
import { APPLICANTS, CALLERS, OF_APPLICATION, Reason } from './shapes'
import { APPLICATION_STATUSES, CALL_STATUSES } from './states'

const JUDGED = z.object({ applicationId: Id, status: z.enum(APPLICATION_STATUSES) })
const CALLED = z.object({ callId: Id, status: z.enum(CALL_STATUSES) })
const JUDGE_INPUT = { applicationId: Id, requestId: RequestId }

/**
 * Opens a call of venture philanthropy (Charity Law 95) and sets its money aside in the same moment: what is awarded
 * comes out of that and nothing else. `BALANCE_TOO_LOW` tells how many fen are `lacking`.
 */
export const openCall = contract({
  name: 'fund.openCall',
  summary: '发布公益创投征集，同时留出资金',
  allow: CALLERS,
  scope: 'self',
  input: z.object({
    unitId: Id,
    year: Year,
    source: z.enum(MONEY_SOURCES),
    title: Text(40),
    /** What is looked for, who may apply. */
    text: Text(800),
    budgetFen: Fen,
    /** Most that one application gets. */
    mostFen: Fen,
    kinds: z.array(z.enum(APPLICANT_KINDS)).check(z.minLength(1), z.maxLength(3)),
    /** Last instant for applications, epoch ms; at least a day ahead. */
    applyBy: Instant,
    requestId: RequestId,
  }),
  output: CALLED,
  refusals: [
    'FUND_NOT_FOUND',
    'BALANCE_TOO_LOW',
    'EARMARKS_FULL',
    'TIME_TOO_SHORT',
    'YEAR_NOT_OPEN',
    'MORE_THAN_BUDGET',
  ],
})

/** Calls, newest first. `open`: those one can apply to now. */
export const listCalls = contract({
  name: 'fund.listCalls',
  summary: '公益创投征集',
  allow: ['guest'],
  scope: 'public',
  input: z.object({ view: z.optional(z.enum(['open', 'all'])), ...PAGE_INPUT }),
  output: pageOf(CallRow),
  refusals: [],
})

/** One call with everything that is public: who won, how much, until when one can object, what was paid. */
export const getCall = contract({
  name: 'fund.getCall',
  summary: '一次公益创投：要什么、谁入选、钱付到哪一步',
  allow: ['guest'],
  scope: 'public',
  input: z.object({ callId: Id }),
  output: z.object({
    ...CallRow.shape,
    text: z.string(),
    /** Basis points of the three instalments, in order; together 10,000. */
    instalmentsBp: z.array(z.int()),
    winners: z.array(
      z.object({
        applicationId: Id,
        title: z.string(),
        applicant: z.string(),
        kind: z.enum(APPLICANT_KINDS),
        awardFen: z.int(),
        paidFen: z.int(),
        status: z.enum(APPLICATION_STATUSES),
        publicUntil: z.optional(Instant),
        averageScore: z.optional(z.number()),
      }),
    ),
  }),
  refusals: ['CALL_NOT_FOUND'],
})

/**
 * Applies in the name of an organisation. A community organisation that is not registered names its `host`; a
 * community that does it itself applies under a post. One person applies once to a call.
 */
export const apply = contract({
  name: 'fund.apply',
  summary: '申报公益创投项目',
  allow: APPLICANTS,
  scope: { of: 'calls', by: 'callId' },
  input: z.object({
    callId: Id,
    kind: z.enum(APPLICANT_KINDS),
    /** Name of the organisation. */
    applicant: Text(40),
    /** Unified social credit code of a registered organisation, or of the host. */
    uscc: z.optional(z.string().check(z.regex(/^[0-9A-HJ-NPQRTUWXY]{18}$/, '统一社会信用代码是 18 位'))),
    host: z.optional(Text(40)),
    title: Text(40),
    /** What is to be done, for whom, until when. */
    plan: Text(1_500),
    fen: Fen,
    requestId: RequestId,
  }),
  output: JUDGED,
  refusals: [
    'CALL_CLOSED',
    'ALREADY_APPLIED',
    'KIND_NOT_CALLED',
    'HOST_MISSING',
    'CODE_MISSING',
    'POST_NEEDED',
    'MORE_THAN_MOST',
  ],
})

export const myApplications = contract({
  name: 'fund.myApplications',
  summary: '我申报的公益创投项目',
  allow: ['resident', 'volunteer', 'party_member'],
  scope: 'self',
  input: z.object({ ...PAGE_INPUT }),
  output: pageOf(ApplicationView),
  refusals: [],
})

export const withdrawApplication = contract({
  name: 'fund.withdrawApplication',
  summary: '撤回自己的申报',
  allow: ['resident', 'volunteer', 'party_member', 'unit_liaison', 'community_staff'],
  scope: OF_APPLICATION,
  input: z.object(JUDGE_INPUT),
  output: JUDGED,
  refusals: ['MOVE_NOT_ALLOWED', 'NOT_YOUR_APPLICATION'],
})

/** Applications to the calls of the acting post's units; an expert sees those that wait for scores. */
export const listApplications = contract({
  name: 'fund.listApplications',
  summary: '公益创投的申报，等着评的在前',
  allow: [...CALLERS, 'expert', 'supervisor', 'auditor'],
  scope: 'self',
  input: z.object({ view: z.optional(z.enum(['todo', 'all'])), ...PAGE_INPUT }),
  output: pageOf(ApplicationDeskView),
  refusals: [],
})

/** Formal check: whether the papers are complete and the applicant is of a kind that was called. */
export const screenApplication = contract({
  name: 'fund.screenApplication',
  summary: '形式审查：材料齐不齐，主体对不对',
  allow: CALLERS,
  scope: OF_APPLICATION,
  input: z.object({ ...JUDGE_INPUT, pass: z.boolean(), reason: z.optional(Reason) }),
  output: JUDGED,
  refusals: ['MOVE_NOT_ALLOWED', 'REASON_MISSING', 'CONFLICT_OF_INTEREST'],
})

/**
 * An expert scores once, or declares a conflict and does not score. Who belongs to the applicant's unit, or applied to
 * the same call, is refused whatever he declares.
 */
export const score = contract({
  name: 'fund.score',
  summary: '专家打分；有利害关系的回避',
  allow: ['expert'],
  scope: OF_APPLICATION,
  input: z.object({
    ...JUDGE_INPUT,
    /** Left out by who declares a conflict. */
    parts: z.optional(SCORE_PARTS),
    conflict: z.optional(Text(100)),
    said: z.optional(Reason),
  }),
  output: JUDGED,
  refusals: ['MOVE_NOT_ALLOWED', 'CONFLICT_OF_INTEREST', 'ALREADY_SCORED', 'SCORE_MISSING', 'CALL_STILL_OPEN'],
})

/**
 * Awards so much to an application and makes it public for the working days of the rule set. `MORE_THAN_LEFT` tells how
 * many fen of the call are `left`; `SCORES_MISSING` how many scores there are.
 */
export const award = contract({
  name: 'fund.award',
  summary: '定下入选的项目和金额，开始公示',
  allow: CALLERS,
  scope: OF_APPLICATION,
  input: z.object({ ...JUDGE_INPUT, fen: Fen }),
  output: z.object({ ...JUDGED.shape, publicUntil: Instant }),
  refusals: [
    'MOVE_NOT_ALLOWED',
    'SCORES_MISSING',
    'MORE_THAN_LEFT',
    'MORE_THAN_ASKED',
    'CONFLICT_OF_INTEREST',
    'CALL_OVER',
  ],
})

/** After the publicity: the contract with its three instalments. Another person than who awarded it. */
export const signContract = contract({
  name: 'fund.signContract',
  summary: '公示满了，签协议，定下三期付款',
  allow: CALLERS,
  scope: OF_APPLICATION,
  input: z.object(JUDGE_INPUT),
  output: z.object({ ...JUDGED.shape, instalments: z.array(z.int()) }),
  refusals: ['MOVE_NOT_ALLOWED', 'STILL_PUBLIC', 'SAME_PERSON', 'CONFLICT_OF_INTEREST'],
})

/** Not awarded, or the award falls after an objection; the reason is public to the applicant. */
export const declineApplication = contract({
  name: 'fund.declineApplication',
  summary: '没有入选，写明原因',
  allow: CALLERS,
  scope: OF_APPLICATION,
  input: z.object({ ...JUDGE_INPUT, reason: Reason }),
  output: JUDGED,
  refusals: ['MOVE_NOT_ALLOWED', 'CONFLICT_OF_INTEREST'],
})

/** The middle evaluation opens the second instalment, the final one the third. */
export const evaluateAward = contract({
  name: 'fund.evaluateAward',
  summary: '中期、末期评估：过了才付下一期',
  allow: [...CALLERS, 'expert'],
  scope: OF_APPLICATION,
  input: z.object({ ...JUDGE_INPUT, stage: z.enum(EVALUATIONS), pass: z.boolean(), said: Reason }),
  output: JUDGED,
  refusals: ['MOVE_NOT_ALLOWED', 'CONFLICT_OF_INTEREST', 'EVALUATED_BEFORE', 'EARLIER_NOT_PAID'],
})

/** Closes a call for good, once everybody who applied has an answer: what was not contracted goes back to what is free. */
export const closeCall = contract({
  name: 'fund.closeCall',
  summary: '征集结束，没用的钱退回',
  allow: CALLERS,
  scope: { of: 'calls', by: 'callId' },
  input: z.object({ callId: Id, requestId: RequestId }),
  output: z.object({ ...CALLED.shape, releasedFen: z.int() }),
  refusals: ['MOVE_NOT_ALLOWED', 'AWARDS_OPEN', 'APPLICATIONS_OPEN'],
})
