import * as z from 'zod/mini'
import { contract } from '../kernel/contract'
import { Instant, Place, Text } from '../kernel/fields'
import { Id, RequestId } from '../kernel/identifiers'
import { PAGE_INPUT, pageOf } from '../kernel/paging'
import { Answer, PRESENCE_KINDS, Question, SignUpRow } from './schemas'
import { OF_SHIFT, OF_SIGN_UP, ORGANISERS, RESIDENTS, SIGN_UP_MOVED } from './shapes'

/** The code of this half minute, for the organiser's screen: to scan, or six digits to say. Asked again at `until`. */
export const presenceCode = contract({
  name: 'volunteering.presenceCode',
  summary: '看现在的签到码',
  allow: ORGANISERS,
  scope: OF_SHIFT,
  input: z.object({ shiftId: Id, kind: z.enum(PRESENCE_KINDS) }),
  output: z.object({ title: z.string(), text: z.string(), digits: z.string(), until: Instant }),
  refusals: ['PRESENCE_CLOSED'],
})

const PRESENT = {
  signUpId: Id,
  requestId: RequestId,
  /** What was scanned, or the six digits. */
  code: z.string().check(z.minLength(6), z.maxLength(160)),
  /** Made by the phone once and kept on it. */
  device: z.string().check(z.regex(/^[A-Za-z0-9_-]{8,64}$/)),
  /** The phone's epoch ms when it read the code. */
  scannedAt: Instant,
  /** Handed in later, for want of a network. */
  offline: z.optional(z.boolean()),
  /** Where the phone is, if the person lets it be known; used once and not kept. Metres for `accuracy`. */
  location: z.optional(
    z.strictObject({
      ...Place.shape,
      accuracy: z.optional(z.number().check(z.minimum(0), z.maximum(100_000))),
    }),
  ),
}

const REFUSALS = [
  'NOT_POSSIBLE_NOW',
  'PRESENCE_CODE_WRONG',
  'PRESENCE_CODE_OLD',
  'PHONE_CLOCK_WRONG',
  'OFFLINE_TOO_LATE',
  'CHECK_IN_TOO_EARLY',
  'CHECK_IN_TOO_LATE',
  'CHECK_OUT_TOO_LATE',
  'WRONG_PLACE',
  'OTHER_DEVICE',
  'DEVICE_USED',
  'OVERLAPPING_SHIFT',
  'CODE_LOCKED',
] as const

/** By the code on the organiser's screen. Without a place, or handed in later, the organiser still has to confirm it. */
export const checkIn = contract({
  name: 'volunteering.checkIn',
  summary: '到场签到',
  allow: RESIDENTS,
  scope: OF_SIGN_UP,
  purpose: 'volunteering',
  guesses: true,
  input: z.object(PRESENT),
  output: z.object({ ...SIGN_UP_MOVED.shape, at: Instant, confirmed: z.boolean() }),
  refusals: REFUSALS,
})

/** The same way out, with the phone that checked in; answers the minutes that count. */
export const checkOut = contract({
  name: 'volunteering.checkOut',
  summary: '服务完签退',
  allow: RESIDENTS,
  scope: OF_SIGN_UP,
  purpose: 'volunteering',
  guesses: true,
  input: z.object(PRESENT),
  output: z.object({ ...SIGN_UP_MOVED.shape, at: Instant, confirmed: z.boolean(), minutes: z.int() }),
  refusals: REFUSALS,
})

/**
 * The organiser saw somebody come or go: confirms what waits, or signs for who could not; out also for who forgot to,
 * until the shift is settled, as of its end; `reason` says then why, and the person reads it. `approve` false takes back
 * what nobody saw. Never for oneself.
 */
export const confirmPresence = contract({
  name: 'volunteering.confirmPresence',
  summary: '核对到场，或替人签',
  allow: ORGANISERS,
  scope: OF_SIGN_UP,
  input: z.object({
    signUpId: Id,
    kind: z.enum(PRESENCE_KINDS),
    approve: z.boolean(),
    reason: z.optional(Text(100)),
    requestId: RequestId,
  }),
  output: SIGN_UP_MOVED,
  refusals: ['NOT_POSSIBLE_NOW', 'SECOND_PERSON_NEEDED', 'REASON_MISSING', 'PRESENCE_CLOSED', 'OVERLAPPING_SHIFT'],
})

/**
 * Who could not come for a good reason does not count as absent. Before the start the place goes to the next. Never for
 * oneself.
 */
export const excuse = contract({
  name: 'volunteering.excuse',
  summary: '记下请假',
  allow: ORGANISERS,
  scope: OF_SIGN_UP,
  input: z.object({ signUpId: Id, reason: Text(100), requestId: RequestId }),
  output: SIGN_UP_MOVED,
  refusals: ['NOT_POSSIBLE_NOW', 'SECOND_PERSON_NEEDED'],
})

/** Who signed up for a shift, by when they did; for the organiser alone. */
export const roster = contract({
  name: 'volunteering.roster',
  summary: '看一个班次的名单和到场',
  allow: ORGANISERS,
  scope: OF_SHIFT,
  input: z.object({ shiftId: Id, ...PAGE_INPUT }),
  output: z.object({
    title: z.string(),
    startsAt: Instant,
    endsAt: Instant,
    capacity: z.int(),
    taken: z.int(),
    /** How many are or were there, on whatever page of the list. */
    came: z.int(),
    /** The activity's own questions, to which `answers` belong. */
    questions: z.array(Question),
    ...pageOf(
      z.object({
        ...SignUpRow.shape,
        name: z.string(),
        /** In the order of `questions`; several to one of them are the options chosen. */
        answers: z.array(Answer),
        remark: z.optional(z.string()),
        /** Shifts missed lately without excuse. */
        absences: z.int(),
      }),
    ).shape,
  }),
  refusals: [],
})
