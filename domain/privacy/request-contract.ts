import * as z from 'zod/mini'
import { contract } from '../kernel/contract'
import { BirthMonth, Instant, Text } from '../kernel/fields'
import { Id, RequestId } from '../kernel/identifiers'
import { PAGE_INPUT, pageOf } from '../kernel/paging'
import { PERSONAL_ROLES } from '../kernel/roles'
import { REQUEST_KINDS, REQUEST_STATUSES } from './states'

const ANYONE = PERSONAL_ROLES
/** Who answers requests about personal data. */
const ANSWERERS = ['community_secretary', 'town_admin', 'county_admin'] as const
const MOVED = z.object({ privacyRequestId: Id, status: z.enum(REQUEST_STATUSES) })

const RequestRow = z.object({
  privacyRequestId: Id,
  kind: z.enum(REQUEST_KINDS),
  status: z.enum(REQUEST_STATUSES),
  displayName: z.string(),
  wish: z.optional(z.string()),
  birthMonth: z.optional(z.string()),
  reason: z.optional(z.string()),
  appeal: z.optional(z.string()),
  submittedAt: Instant,
  dueAt: Instant,
  doneAt: z.optional(Instant),
})

/** Asks for a wrong month of birth to be put right; name and home are changed where they are shown. */
export const correctMine = contract({
  name: 'privacy.correctMine',
  summary: '更正我的信息',
  allow: ANYONE,
  scope: 'self',
  input: z.object({ requestId: RequestId, birthMonth: BirthMonth, wish: Text(200) }),
  output: MOVED,
  refusals: ['SIGN_IN_FIRST', 'REQUEST_OPEN'],
})

/** What of the caller's is not over and keeps an account from ending; asked before closing and deletion. */
export const myOpenMatters = contract({
  name: 'privacy.myOpenMatters',
  summary: '我还有哪些事没办完',
  allow: ANYONE,
  scope: 'self',
  input: z.object({}),
  output: z.object({
    items: z.array(
      z.object({
        /** Where they stand, e.g. `orders`. */
        collection: z.string(),
        title: z.string(),
        /** 100 stands for a hundred or more. */
        count: z.int(),
      }),
    ),
    /** Days for which closing an account can be called off. */
    closingDays: z.int(),
    /** Working days within which a request is answered. */
    answerWorkdays: z.int(),
  }),
  refusals: ['SIGN_IN_FIRST'],
})

/**
 * Asks for everything about oneself to be deleted at once, without the cooling-off time of closing. Refused while
 * orders or redemptions are open, like closing.
 */
export const requestDeletion = contract({
  name: 'privacy.requestDeletion',
  summary: '申请删除我的信息',
  allow: ANYONE,
  scope: 'self',
  input: z.object({ requestId: RequestId, wish: z.optional(Text(200)) }),
  output: MOVED,
  refusals: ['SIGN_IN_FIRST', 'REQUEST_OPEN', 'HAND_OVER_FIRST', 'OPEN_MATTERS'],
})

/** One's own requests, newest first. */
export const myRequests = contract({
  name: 'privacy.myRequests',
  summary: '我的申请',
  allow: ANYONE,
  scope: 'self',
  input: z.object(PAGE_INPUT),
  output: pageOf(RequestRow),
  refusals: ['SIGN_IN_FIRST'],
})

/** Requests to be answered within the acting post's unit, oldest first. */
export const requestQueue = contract({
  name: 'privacy.requestQueue',
  summary: '等处理的个人信息申请',
  allow: ANSWERERS,
  scope: 'public',
  input: z.object({ status: z.enum(['submitted', 'appealed']), ...PAGE_INPUT }),
  output: pageOf(RequestRow),
  refusals: [],
})

/** Answers a correction or a deletion; a no gives its reasons (PIPL 50). An appeal is answered by another person. */
export const decideDeletion = contract({
  name: 'privacy.decideDeletion',
  summary: '处理更正和删除申请',
  allow: ANSWERERS,
  scope: { of: 'privacyRequests', by: 'privacyRequestId' },
  input: z.object({
    requestId: RequestId,
    privacyRequestId: Id,
    approve: z.boolean(),
    reason: z.optional(Text(200)),
  }),
  output: MOVED,
  refusals: [
    'REQUEST_NOT_OPEN',
    'REASON_MISSING',
    'OWN_CASE',
    'SECOND_PERSON_NEEDED',
    'HAND_OVER_FIRST',
    'OPEN_MATTERS',
  ],
})

/** Asks for a refusal to be looked at by another person. */
export const appealRefusal = contract({
  name: 'privacy.appealRefusal',
  summary: '不服，申请复核',
  allow: ANYONE,
  scope: 'self',
  input: z.object({ requestId: RequestId, privacyRequestId: Id, appeal: Text(200) }),
  output: MOVED,
  refusals: ['SIGN_IN_FIRST', 'PRIVACY_REQUEST_NOT_FOUND', 'REQUEST_NOT_OPEN'],
})

/** Takes a request back that nobody has approved yet; a new one may follow. */
export const withdrawRequest = contract({
  name: 'privacy.withdrawRequest',
  summary: '不申请了',
  allow: ANYONE,
  scope: 'self',
  input: z.object({ requestId: RequestId, privacyRequestId: Id }),
  output: MOVED,
  refusals: ['SIGN_IN_FIRST', 'PRIVACY_REQUEST_NOT_FOUND', 'REQUEST_NOT_OPEN'],
})
