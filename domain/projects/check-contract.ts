import * as z from 'zod/mini'
import { contract } from '../kernel/contract'
import { Instant, Text } from '../kernel/fields'
import { Id, RequestId } from '../kernel/identifiers'
import { PAGE_INPUT, pageOf } from '../kernel/paging'
import { CHOICES } from './council'
import { MOST_PHOTOS } from './schemas'
import { OBJECTION_STATUSES, PROJECT_STATUSES } from './states'

const TOWN = ['town_admin'] as const
const CHECKERS = ['community_secretary', 'supervisor', 'town_admin'] as const

const OF_PROJECT = { of: 'projects', by: 'projectId' } as const
const ONE = { projectId: Id, requestId: RequestId }
const Photos = z.array(Id).check(z.maxLength(MOST_PHOTOS))
const MOVED = z.object({ projectId: Id, status: z.enum(PROJECT_STATUSES) })
const Percent = z.int().check(z.minimum(0), z.maximum(100))

/** A member of the council votes, once. Nobody can read afterwards who voted what. */
export const vote = contract({
  name: 'projects.vote',
  summary: '议事会成员投票',
  allow: ['council_member'],
  scope: OF_PROJECT,
  input: z.object({ ...ONE, choice: z.enum(CHOICES) }),
  output: z.object({ projectId: Id, cast: z.int(), seats: z.int() }),
  refusals: ['VOTE_CLOSED', 'NOT_ON_THE_ROLL', 'ALREADY_VOTED'],
})

/** The town looks at budget and plan within the term of the rule set. */
export const review = contract({
  name: 'projects.review',
  summary: '镇里审核项目',
  allow: TOWN,
  scope: OF_PROJECT,
  input: z.object({ ...ONE, approve: z.boolean(), reason: z.optional(Text(300)) }),
  output: MOVED,
  refusals: ['PERSONAL_NUMBER_IN_TEXT', 'OWN_CASE', 'REASON_MISSING', 'NOT_POSSIBLE_NOW'],
})

/** Objections to postings at the acting post's unit, oldest first. */
export const objections = contract({
  name: 'projects.objections',
  summary: '对项目的意见',
  allow: CHECKERS,
  scope: 'self',
  input: z.object({ status: z.optional(z.enum(OBJECTION_STATUSES)), ...PAGE_INPUT }),
  output: pageOf(
    z.object({
      objectionId: Id,
      projectId: Id,
      title: z.string(),
      text: z.string(),
      at: Instant,
      status: z.enum(OBJECTION_STATUSES),
    }),
  ),
  refusals: [],
})

/** `uphold` sends the project back to its budget; the last `dismiss` after the days lets it into the pool. */
export const decideObjection = contract({
  name: 'projects.decideObjection',
  summary: '答复对项目的意见',
  allow: CHECKERS,
  scope: { of: 'projectObjections', by: 'objectionId' },
  input: z.object({
    objectionId: Id,
    decision: z.enum(['uphold', 'dismiss']),
    answer: Text(500),
    requestId: RequestId,
  }),
  output: z.object({ objectionId: Id, status: z.enum(OBJECTION_STATUSES) }),
  refusals: ['PERSONAL_NUMBER_IN_TEXT', 'OWN_CASE', 'OBJECTION_ANSWERED'],
})

export const decideChange = contract({
  name: 'projects.decideChange',
  summary: '镇里审批变更',
  allow: TOWN,
  scope: OF_PROJECT,
  input: z.object({ ...ONE, approve: z.boolean(), reason: z.optional(Text(300)) }),
  output: MOVED,
  refusals: ['PERSONAL_NUMBER_IN_TEXT', 'OWN_CASE', 'REASON_MISSING', 'NO_CHANGE_WAITS', 'LESS_THAN_PAID'],
})

/** The supervision committee accepts once enough residents confirmed it themselves. */
export const accept = contract({
  name: 'projects.accept',
  summary: '监督委员验收通过',
  allow: ['supervisor'],
  scope: OF_PROJECT,
  input: z.object({ ...ONE, text: z.optional(Text(300)), photos: Photos.check(z.minLength(1)) }),
  output: MOVED,
  refusals: ['PERSONAL_NUMBER_IN_TEXT', 'RESIDENTS_MISSING', 'OWN_CASE', 'NOT_POSSIBLE_NOW', 'FILE_NOT_FOUND'],
})

/** Not as promised: back to work, with what has to be put right. */
export const rectify = contract({
  name: 'projects.rectify',
  summary: '验收不通过，整改',
  allow: ['supervisor'],
  scope: OF_PROJECT,
  input: z.object({ ...ONE, reason: Text(300) }),
  output: MOVED,
  refusals: ['PERSONAL_NUMBER_IN_TEXT', 'OWN_CASE', 'NOT_POSSIBLE_NOW'],
})

/** 年底绩效考评 by the town: three parts in percent; money and satisfaction are computed. */
export const evaluate = contract({
  name: 'projects.evaluate',
  summary: '年底考评',
  allow: TOWN,
  scope: OF_PROJECT,
  input: z.object({
    ...ONE,
    progress: Percent,
    quality: Percent,
    publicity: Percent,
    text: Text(300),
    /** Why there is no mid-year report. */
    exemption: z.optional(Text(200)),
  }),
  output: z.object({ ...MOVED.shape, total: z.int() }),
  refusals: ['PERSONAL_NUMBER_IN_TEXT', 'MID_REPORT_MISSING', 'OWN_CASE', 'NOT_POSSIBLE_NOW'],
})

/** Filed away; the best as a brand project. */
export const archive = contract({
  name: 'projects.archive',
  summary: '归档，评品牌项目',
  allow: ['town_admin', 'county_admin'],
  scope: OF_PROJECT,
  input: z.object({ ...ONE, brand: z.boolean() }),
  output: MOVED,
  refusals: ['BRAND_NOT_EXCELLENT', 'NOT_POSSIBLE_NOW'],
})

/** Given up, with the reason in public; what is left of its money goes back to the fund. */
export const terminate = contract({
  name: 'projects.terminate',
  summary: '终止项目',
  allow: TOWN,
  scope: OF_PROJECT,
  input: z.object({ ...ONE, reason: Text(300) }),
  output: MOVED,
  refusals: ['PERSONAL_NUMBER_IN_TEXT', 'OWN_CASE', 'NOT_POSSIBLE_NOW'],
})
