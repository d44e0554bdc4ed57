import * as z from 'zod/mini'
import { contract } from '../kernel/contract'
import { Instant, Text } from '../kernel/fields'
import { Id, RequestId } from '../kernel/identifiers'
import { PAGE_INPUT, pageOf } from '../kernel/paging'
import { Day, Fen, MOST_PHOTOS, PROJECT_CLASSES, ProjectRow, REFUSAL_LISTS, SourceLines, Year } from './schemas'
import { PROJECT_STATUSES } from './states'

const DESK = ['community_staff', 'community_secretary'] as const
const SECRETARY = ['community_secretary'] as const
const EVERY_DESK = [...DESK, 'council_member', 'supervisor', 'town_admin', 'county_admin', 'fund_manager'] as const

const OF_PROJECT = { of: 'projects', by: 'projectId' } as const
const ONE = { projectId: Id, requestId: RequestId }
const Photos = z.array(Id).check(z.maxLength(MOST_PHOTOS))
const MOVED = z.object({ projectId: Id, status: z.enum(PROJECT_STATUSES) })
const Percent = z.int().check(z.minimum(0), z.maximum(100))

/** What lies in the acting post's unit in one status, the most urgent first. */
export const queue = contract({
  name: 'projects.queue',
  summary: '要办的项目',
  allow: EVERY_DESK,
  scope: 'self',
  input: z.object({ status: z.enum(PROJECT_STATUSES), ...PAGE_INPUT }),
  output: pageOf(
    z.object({
      ...ProjectRow.shape,
      /** Whether the platform was not sure of its text, so that nobody else sees it before it is screened. */
      doubtful: z.boolean(),
      /** A change that waits for the town. */
      changing: z.boolean(),
    }),
  ),
  refusals: [],
})

/** Everything of a year in the acting post's unit, for a table. */
export const exportRows = contract({
  name: 'projects.exportRows',
  summary: '导出一年的项目',
  allow: EVERY_DESK,
  scope: 'self',
  input: z.object({ year: Year, ...PAGE_INPUT }),
  output: pageOf(ProjectRow),
  refusals: [],
})

/** Against the positive and negative lists, within the term of the rule set; a refusal is published with its reason. */
export const screen = contract({
  name: 'projects.screen',
  summary: '社区审核想法',
  allow: DESK,
  scope: OF_PROJECT,
  input: z.object({
    ...ONE,
    qualified: z.boolean(),
    /** The list a refused idea stands on. */
    list: z.optional(z.enum(REFUSAL_LISTS)),
    reason: z.optional(Text(300)),
    /** Where the person can turn instead. */
    suggestion: z.optional(Text(200)),
  }),
  output: MOVED,
  refusals: ['OWN_CASE', 'REASON_MISSING', 'NOT_POSSIBLE_NOW', 'PERSONAL_NUMBER_IN_TEXT'],
})

/** Puts it to the council, or past it on an emergency ground that is published. */
export const shortlist = contract({
  name: 'projects.shortlist',
  summary: '交议事会表决',
  allow: DESK,
  scope: OF_PROJECT,
  input: z.object({ ...ONE, emergency: z.optional(Text(200)) }),
  output: z.object({ ...MOVED.shape, closesAt: z.optional(Instant) }),
  refusals: ['PERSONAL_NUMBER_IN_TEXT', 'COUNCIL_TOO_SMALL', 'SECRETARY_ONLY', 'OWN_CASE', 'NOT_POSSIBLE_NOW'],
})

/** What it costs, where the money comes from, and by when what is done. */
export const draftBudget = contract({
  name: 'projects.draftBudget',
  summary: '做预算和计划',
  allow: DESK,
  scope: OF_PROJECT,
  input: z.object({
    ...ONE,
    class: z.enum(PROJECT_CLASSES),
    budgetFen: Fen,
    sourceLines: SourceLines,
    beneficiaries: z.int().check(z.minimum(1), z.maximum(10_000_000)),
    plan: z.array(z.object({ text: Text(40), due: Day })).check(z.minLength(1), z.maxLength(12)),
  }),
  output: MOVED,
  refusals: ['PERSONAL_NUMBER_IN_TEXT', 'SUM_WRONG', 'SOURCE_TWICE', 'OVER_CAP', 'NOT_POSSIBLE_NOW'],
})

/** Posts it for the days of the rule set, which begin tomorrow. */
export const publicise = contract({
  name: 'projects.publicise',
  summary: '公示项目',
  allow: DESK,
  scope: OF_PROJECT,
  input: z.object(ONE),
  output: z.object({ ...MOVED.shape, endsAt: Instant }),
  refusals: ['NOT_POSSIBLE_NOW'],
})

/** 年初公开承诺: promised in public for a year, by the day of the rule set. */
export const commit = contract({
  name: 'projects.commit',
  summary: '公开承诺',
  allow: SECRETARY,
  scope: OF_PROJECT,
  input: z.object({ ...ONE, year: Year, promise: Text(300) }),
  output: MOVED,
  refusals: ['PERSONAL_NUMBER_IN_TEXT', 'PROMISE_TOO_LATE', 'NOT_POSSIBLE_NOW'],
})

/** Work begins: who does it. */
export const start = contract({
  name: 'projects.start',
  summary: '开工',
  allow: DESK,
  scope: OF_PROJECT,
  input: z.object({ ...ONE, contractor: Text(40) }),
  output: MOVED,
  refusals: ['PERSONAL_NUMBER_IN_TEXT', 'NOT_POSSIBLE_NOW'],
})

/** 年中推进: how far it is and which steps of the plan are done, by the day of the rule set; once a year. */
export const reportMidYear = contract({
  name: 'projects.reportMidYear',
  summary: '年中报告',
  allow: DESK,
  scope: OF_PROJECT,
  input: z.object({
    ...ONE,
    text: Text(500),
    percent: Percent,
    /** Positions in the plan, from 0. */
    done: z.array(z.int().check(z.nonnegative())).check(z.maxLength(12)),
    photos: z.optional(Photos),
  }),
  output: z.object({ ...MOVED.shape, late: z.boolean() }),
  refusals: ['PERSONAL_NUMBER_IN_TEXT', 'REPORTED_ALREADY', 'NOT_POSSIBLE_NOW', 'FILE_NOT_FOUND'],
})

/** A change of the promise. More money or much of the scope waits for the town; the rest counts at once. */
export const requestChange = contract({
  name: 'projects.requestChange',
  summary: '申请变更',
  allow: DESK,
  scope: OF_PROJECT,
  input: z.object({
    ...ONE,
    text: Text(300),
    /** Share of the scope that changes, in basis points. */
    scopeBp: z.int().check(z.minimum(0), z.maximum(10_000)),
    money: z.optional(z.object({ budgetFen: Fen, sourceLines: SourceLines })),
  }),
  output: z.object({ ...MOVED.shape, needsTown: z.boolean() }),
  refusals: [
    'PERSONAL_NUMBER_IN_TEXT',
    'SUM_WRONG',
    'SOURCE_TWICE',
    'OVER_CAP',
    'CHANGE_WAITS',
    'LESS_THAN_PAID',
    'NOT_POSSIBLE_NOW',
  ],
})

/** Built: what there is to see, with photos; residents and supervisors look at it now. */
export const finish = contract({
  name: 'projects.finish',
  summary: '完工，请大家验收',
  allow: DESK,
  scope: OF_PROJECT,
  input: z.object({ ...ONE, summary: Text(300), photos: Photos.check(z.minLength(1)) }),
  output: MOVED,
  refusals: ['PERSONAL_NUMBER_IN_TEXT', 'CHANGE_WAITS', 'NOT_POSSIBLE_NOW', 'FILE_NOT_FOUND'],
})

/** What it cost in the end and who audited it; what is left of its money goes back to the fund. */
export const settle = contract({
  name: 'projects.settle',
  summary: '结算',
  allow: SECRETARY,
  scope: OF_PROJECT,
  input: z.object({ ...ONE, finalFen: Fen, audit: Text(200) }),
  output: MOVED,
  refusals: ['PERSONAL_NUMBER_IN_TEXT', 'OVER_BUDGET', 'LESS_THAN_PAID', 'NOT_POSSIBLE_NOW'],
})

/** Not finished within its year: promised once more for the next one. */
export const carryOver = contract({
  name: 'projects.carryOver',
  summary: '结转到下一年',
  allow: SECRETARY,
  scope: OF_PROJECT,
  input: z.object({ ...ONE, reason: Text(300) }),
  output: z.object({ ...MOVED.shape, year: Year }),
  refusals: [
    'PERSONAL_NUMBER_IN_TEXT',
    'CARRY_OVER_TOO_EARLY',
    'CARRIED_OVER_ALREADY',
    'CHANGE_WAITS',
    'NOT_POSSIBLE_NOW',
  ],
})
