import * as z from 'zod/mini'
import { contract } from '../kernel/contract'
import { Instant, Text } from '../kernel/fields'
import { Id, RequestId } from '../kernel/identifiers'
import { PAGE_INPUT, pageOf } from '../kernel/paging'
import { RuleSet } from './rule-set'
import { CalendarInput, Difference, RuleSections, RuleSetRow } from './schemas'
import { RULE_SET_STATUSES } from './states'

const READERS = ['county_admin', 'auditor'] as const

export const list = contract({
  name: 'rules.list',
  summary: '看各版规则，新的在前',
  allow: READERS,
  scope: 'public',
  input: z.object({ ...PAGE_INPUT }),
  output: pageOf(RuleSetRow),
  refusals: [],
})

/** Without `code`: the set in force now. */
export const get = contract({
  name: 'rules.get',
  summary: '看一版规则的全部数字',
  allow: READERS,
  scope: 'public',
  input: z.object({ code: z.optional(Id) }),
  output: z.object({ code: Id, rules: RuleSet }),
  refusals: ['RULE_SET_NOT_FOUND'],
})

/** Starts a draft on top of what is in force, or changes the caller's own (`code`). Takes effect only when approved. */
export const draft = contract({
  name: 'rules.draft',
  summary: '起草一版规则，等另一位管理员复核',
  allow: ['county_admin'],
  scope: 'public',
  input: z.object({
    code: z.optional(Id),
    name: Text(30),
    reason: Text(200),
    /** Epoch ms, at least ten minutes ahead. */
    effectiveFrom: Instant,
    sections: RuleSections,
    requestId: RequestId,
  }),
  output: z.object({ code: Id, revision: z.int() }),
  refusals: [
    'RULE_SET_NOT_FOUND',
    'NOT_A_DRAFT',
    'NOT_YOUR_DRAFT',
    'NOTHING_CHANGED',
    'RULE_OUT_OF_RANGE',
    'EFFECTIVE_TOO_SOON',
  ],
})

/** Differences to the set that would be in force at that instant without it. */
export const preview = contract({
  name: 'rules.preview',
  summary: '看这一版改了什么',
  allow: READERS,
  scope: 'public',
  input: z.object({ code: Id }),
  output: z.object({
    ...RuleSetRow.shape,
    /** The set it is compared with. */
    comparedWith: z.string(),
    /** True for who drafted it: somebody else approves. */
    own: z.boolean(),
    differences: z.array(Difference),
  }),
  refusals: ['RULE_SET_NOT_FOUND'],
})

/** By another person than the drafter; `revision` is the one that was looked at. */
export const approve = contract({
  name: 'rules.approve',
  summary: '复核通过一版规则',
  allow: ['county_admin'],
  scope: 'public',
  input: z.object({ code: Id, revision: z.int(), requestId: RequestId }),
  output: z.object({ code: Id, status: z.enum(RULE_SET_STATUSES), effectiveFrom: Instant }),
  refusals: ['RULE_SET_NOT_FOUND', 'NOT_A_DRAFT', 'OWN_DRAFT', 'DRAFT_CHANGED', 'EFFECTIVE_TOO_SOON'],
})

export const withdraw = contract({
  name: 'rules.withdraw',
  summary: '撤回自己起草的规则',
  allow: ['county_admin'],
  scope: 'public',
  input: z.object({ code: Id, requestId: RequestId }),
  output: z.object({ code: Id, status: z.enum(RULE_SET_STATUSES) }),
  refusals: ['RULE_SET_NOT_FOUND', 'NOT_A_DRAFT', 'NOT_YOUR_DRAFT'],
})

/** Replaces the calendar of a year; terms already running keep their end. */
export const uploadCalendar = contract({
  name: 'rules.uploadCalendar',
  summary: '上传一年的放假和补班安排',
  allow: ['county_admin'],
  scope: 'public',
  input: z.object({ ...CalendarInput, source: Text(80), requestId: RequestId }),
  output: z.object({ year: z.int(), workdays: z.int() }),
  refusals: ['CALENDAR_DATES_WRONG'],
})

/** `missing`: no notice was uploaded, Monday to Friday is assumed. */
export const calendar = contract({
  name: 'rules.calendar',
  summary: '看一年的放假和补班安排',
  allow: ['guest'],
  scope: 'public',
  input: z.object({ year: CalendarInput.year }),
  output: z.object({
    year: z.int(),
    missing: z.boolean(),
    holidays: z.array(z.string()),
    makeupWorkdays: z.array(z.string()),
    /** Working days of the whole year. */
    workdays: z.int(),
    source: z.optional(z.string()),
  }),
  refusals: [],
})
