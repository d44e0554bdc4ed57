import * as z from 'zod/mini'
import { contract } from '../kernel/contract'
import { Instant, Text } from '../kernel/fields'
import { Id, RequestId } from '../kernel/identifiers'
import { PAGE_INPUT, pageOf } from '../kernel/paging'
import { ACTIVITY_WRITTEN, ActivityRow } from './schemas'
import { ACTIVITY_MOVED, OF_ACTIVITY, OF_SHIFT, ORGANISERS, REVIEWERS } from './shapes'
import { ACTIVITY_STATUSES, SHIFT_STATUSES } from './states'

/**
 * Writes a new activity as a draft, or changes a draft. `revision` is the one the caller saw; an activity changed
 * meanwhile is refused. Another text of the risk notice is another version of it.
 */
export const saveActivity = contract({
  name: 'volunteering.saveActivity',
  summary: '写一个志愿活动',
  allow: ORGANISERS,
  scope: OF_ACTIVITY,
  input: z.object({
    /** Left out for a new one. */
    activityId: z.optional(Id),
    revision: z.optional(z.int()),
    ...ACTIVITY_WRITTEN,
    requestId: RequestId,
  }),
  output: ACTIVITY_MOVED,
  refusals: [
    'NOT_POSSIBLE_NOW',
    'ACTIVITY_CHANGED',
    'AGES_WRONG',
    'QUESTIONS_WRONG',
    'TEAM_NOT_FOUND',
    'FILE_NOT_FOUND',
  ],
})

/** Hands a draft to the community, which looks at it before anybody can sign up. */
export const publishActivity = contract({
  name: 'volunteering.publishActivity',
  summary: '提交一个活动，请社区审核',
  allow: ORGANISERS,
  scope: OF_ACTIVITY,
  input: z.object({ activityId: Id, requestId: RequestId }),
  output: ACTIVITY_MOVED,
  refusals: ['NOT_POSSIBLE_NOW', 'INSURANCE_MISSING', 'SHIFT_MISSING'],
})

/** Lets an activity recruit, or sends it back with a reason. Never by who wrote it. */
export const reviewActivity = contract({
  name: 'volunteering.reviewActivity',
  summary: '审核一个活动',
  allow: REVIEWERS,
  scope: OF_ACTIVITY,
  input: z.object({ activityId: Id, approve: z.boolean(), reason: z.optional(Text(100)), requestId: RequestId }),
  output: ACTIVITY_MOVED,
  refusals: ['NOT_POSSIBLE_NOW', 'SECOND_PERSON_NEEDED', 'REASON_MISSING'],
})

/** Ends an activity. Shifts that have not begun are called off; everybody signed up for them is told why. */
export const cancelActivity = contract({
  name: 'volunteering.cancelActivity',
  summary: '取消一个活动',
  allow: ORGANISERS,
  scope: OF_ACTIVITY,
  input: z.object({ activityId: Id, reason: Text(100), requestId: RequestId }),
  output: ACTIVITY_MOVED,
  refusals: ['NOT_POSSIBLE_NOW'],
})

/** Activities of the acting post's unit and those below it, latest first. */
export const deskActivities = contract({
  name: 'volunteering.deskActivities',
  summary: '看本单位的活动',
  allow: ORGANISERS,
  scope: 'self',
  input: z.object({ status: z.optional(z.enum(ACTIVITY_STATUSES)), ...PAGE_INPUT }),
  output: pageOf(ActivityRow),
  refusals: [],
})

/**
 * Adds a shift to an activity, or changes one. `waitlist`: whether people may wait once all places are taken. Times
 * change only while nobody signed up; more places go to who waits.
 */
export const saveShift = contract({
  name: 'volunteering.saveShift',
  summary: '排一个班次',
  allow: ORGANISERS,
  scope: OF_ACTIVITY,
  input: z.object({
    activityId: Id,
    /** Left out for a new one. */
    shiftId: z.optional(Id),
    startsAt: Instant,
    endsAt: Instant,
    /** The start, unless told. */
    signUpUntil: z.optional(Instant),
    capacity: z.int().check(z.minimum(1), z.maximum(500)),
    waitlist: z.boolean(),
    requestId: RequestId,
  }),
  output: z.object({ shiftId: Id, status: z.enum(SHIFT_STATUSES) }),
  refusals: [
    'NOT_POSSIBLE_NOW',
    'SHIFT_NOT_FOUND',
    'SHIFT_IN_PAST',
    'SHIFT_TOO_FAR',
    'SHIFT_TIMES_WRONG',
    'SHIFT_HAS_PEOPLE',
    'CAPACITY_TOO_SMALL',
  ],
})

/** Calls a shift off before it begins; everybody signed up is told why. */
export const cancelShift = contract({
  name: 'volunteering.cancelShift',
  summary: '取消一个班次',
  allow: ORGANISERS,
  scope: OF_SHIFT,
  input: z.object({ shiftId: Id, reason: Text(100), requestId: RequestId }),
  output: z.object({ shiftId: Id, status: z.enum(SHIFT_STATUSES) }),
  refusals: ['NOT_POSSIBLE_NOW'],
})
