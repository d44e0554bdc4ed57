import * as z from 'zod/mini'
import { contract } from '../kernel/contract'
import { Instant, Place } from '../kernel/fields'
import { Id, RequestId } from '../kernel/identifiers'
import { PAGE_INPUT, pageOf } from '../kernel/paging'
import { ACTIVITY_CATEGORIES, ACTIVITY_WRITTEN, ActivityRow, ShiftRow, SignUpRow } from './schemas'
import { Answers, OF_SHIFT, OF_SIGN_UP, ORGANISERS, RESIDENTS, SIGN_UP_MOVED } from './shapes'

/** Activities that recruit, latest first. */
export const listActivities = contract({
  name: 'volunteering.listActivities',
  summary: '看有哪些志愿活动',
  allow: ['guest'],
  scope: 'public',
  input: z.object({
    category: z.optional(z.enum(ACTIVITY_CATEGORIES)),
    unitId: z.optional(Id),
    ...PAGE_INPUT,
  }),
  output: pageOf(ActivityRow),
  refusals: [],
})

/**
 * One activity with its shifts from now on, earliest first, at most 20, and the caller's own sign-ups for them; a shift
 * that is on now stands before them for who has a place of it. A post sees those of the last week besides, and drafts of
 * its own unit.
 */
export const getActivity = contract({
  name: 'volunteering.getActivity',
  summary: '看一个志愿活动',
  allow: ['guest', ...ORGANISERS],
  scope: 'public',
  input: z.object({ activityId: Id }),
  output: z.object({
    ...ActivityRow.shape,
    ...ACTIVITY_WRITTEN,
    shifts: z.int(),
    riskNoticeVersion: z.int(),
    /** Why it was sent back or cancelled. */
    reason: z.optional(z.string()),
    upcoming: z.array(ShiftRow),
    mine: z.array(SignUpRow),
    /** What an hour earns, under the rules in force. */
    pointsPerHour: z.int(),
    dailyPointsCap: z.int(),
  }),
  refusals: ['ACTIVITY_NOT_FOUND'],
})

/** By what shifts are looked for besides their time. */
const WANTED = {
  unitId: z.optional(Id),
  category: z.optional(z.enum(ACTIVITY_CATEGORIES)),
  skill: z.optional(z.string().check(z.minLength(1), z.maxLength(10))),
  beginners: z.optional(z.boolean()),
  near: z.optional(z.strictObject({ ...Place.shape, metres: z.int().check(z.minimum(100), z.maximum(20_000)) })),
}

/**
 * Shifts of activities that recruit, earliest first; `from` and `to` bound `startsAt` (epoch ms, both inclusive), `from`
 * is now unless told. `near` finds those that meet within so many metres of a point. `skill` finds those that ask for it, `beginners` those that ask for none.
 */
export const listShifts = contract({
  name: 'volunteering.listShifts',
  summary: '看最近要人的班次',
  allow: ['guest'],
  scope: 'public',
  input: z.object({
    activityId: z.optional(Id),
    ...WANTED,
    from: z.optional(Instant),
    to: z.optional(Instant),
    ...PAGE_INPUT,
  }),
  output: pageOf(ShiftRow),
  refusals: [],
})

/**
 * Days of a month with shifts of activities that recruit, for the calendar: of one community (`unitId`, else the
 * caller's own) or around a point. Without either there are no days, because in a whole county every day has some.
 */
export const shiftDays = contract({
  name: 'volunteering.shiftDays',
  summary: '看一个月里哪几天要人',
  allow: ['guest'],
  scope: 'public',
  input: z.object({
    month: z.string().check(z.regex(/^20\d{2}-(0[1-9]|1[0-2])$/)),
    ...WANTED,
  }),
  output: z.object({
    /** Community that is meant; absent around a point, and where none is known. */
    unitId: z.optional(Id),
    /** `YYYY-MM-DD`, in order. */
    days: z.array(z.object({ date: z.string(), shifts: z.int() })),
  }),
  refusals: [],
})

/**
 * Takes a place, or a place in the line where all are taken or somebody waits already. `position` is where in the line,
 * about: those who join at the same moment may be told the same. `SHIFT_FULL`: the line is closed too.
 */
export const signUp = contract({
  name: 'volunteering.signUp',
  summary: '报名一个班次',
  allow: RESIDENTS,
  scope: OF_SHIFT,
  purpose: 'volunteering',
  input: z.object({
    shiftId: Id,
    requestId: RequestId,
    /** Version of the risk notice that was read. */
    riskNoticeVersion: z.optional(z.int()),
    answers: z.optional(Answers),
  }),
  output: z.object({
    signUpId: Id,
    status: z.enum(['confirmed', 'waitlisted']),
    position: z.optional(z.int()),
  }),
  refusals: [
    'SHIFT_NOT_OPEN',
    'SHIFT_FULL',
    'ALREADY_SIGNED_UP',
    'RISK_NOTICE_UNREAD',
    'ANSWERS_MISSING',
    'GUARDIAN_CONSENT_REQUIRED',
    'AGE_NOT_FITTING',
    'AGE_UNKNOWN',
    'SIGN_UPS_PAUSED',
  ],
})

/** Gives a place back, or leaves the line. `WITHDRAWN_TOO_LATE`: the organiser has to know by telephone. */
export const withdraw = contract({
  name: 'volunteering.withdraw',
  summary: '退出一个班次',
  allow: RESIDENTS,
  scope: OF_SIGN_UP,
  input: z.object({ signUpId: Id, requestId: RequestId }),
  output: SIGN_UP_MOVED,
  refusals: ['NOT_POSSIBLE_NOW', 'WITHDRAWN_TOO_LATE'],
})

/** `ahead` (default): what one still goes to or waits for, earliest first; else everything, latest first. */
export const mySignUps = contract({
  name: 'volunteering.mySignUps',
  summary: '我报名的班次',
  allow: RESIDENTS,
  scope: 'self',
  input: z.object({ ahead: z.optional(z.boolean()), ...PAGE_INPUT }),
  output: pageOf(SignUpRow),
  refusals: [],
})
