import { addYears, shanghaiDate } from '../kernel/calendar'
import { proceed, refuse, type Decision } from '../kernel/decision'
import { statusAfter } from '../kernel/lifecycle'
import {
  ACTIVITY_LIFECYCLE,
  SIGN_UP_LIFECYCLE,
  type ActivityMove,
  type ActivityStatus,
  type ShiftStatus,
  type SignUpMove,
  type SignUpStatus,
} from './states'

/** Whether an activity knows a move in its present status, and where it leads. */
export function decideActivityMove(
  status: ActivityStatus,
  move: ActivityMove,
): Decision<{ to: ActivityStatus }, 'NOT_POSSIBLE_NOW'> {
  const to = statusAfter(ACTIVITY_LIFECYCLE, status, move)
  return to === undefined ? refuse('NOT_POSSIBLE_NOW', { status }) : proceed({ to })
}

/** Whether a sign-up knows a move in its present status, and where it leads. */
export function decideSignUpMove(
  status: SignUpStatus,
  move: SignUpMove,
): Decision<{ to: SignUpStatus }, 'NOT_POSSIBLE_NOW'> {
  const to = statusAfter(SIGN_UP_LIFECYCLE, status, move)
  return to === undefined ? refuse('NOT_POSSIBLE_NOW', { status }) : proceed({ to })
}

/** What has to stand before an activity is looked at: a shift, and insurance where it is hazardous (regulation 17). */
export function decidePublishing(activity: {
  hazard: boolean
  insurancePolicyNo?: string | undefined
  shifts: number
}): Decision<object, 'INSURANCE_MISSING' | 'SHIFT_MISSING'> {
  if (activity.hazard && activity.insurancePolicyNo === undefined) return refuse('INSURANCE_MISSING')
  return activity.shifts === 0 ? refuse('SHIFT_MISSING') : proceed({})
}

/** Who wrote an activity, or any part of it, does not review it; sending back needs a reason. */
export function decideReview(
  writers: readonly string[],
  reviewerId: string,
  { approve, reason }: { approve: boolean; reason?: string | undefined },
): Decision<object, 'SECOND_PERSON_NEEDED' | 'REASON_MISSING'> {
  if (writers.includes(reviewerId)) return refuse('SECOND_PERSON_NEEDED')
  return !approve && reason === undefined ? refuse('REASON_MISSING') : proceed({})
}

/** Longest time of one shift, in milliseconds. */
export const LONGEST_MS = 12 * 3_600_000

const FARTHEST_DAYS = 366

/**
 * Whether a shift may lie there: ahead, within a year, at most twelve hours, signing up closed by its start at the
 * latest.
 */
export function decideShiftTimes(
  { startsAt, endsAt, signUpUntil }: { startsAt: number; endsAt: number; signUpUntil: number },
  now: number,
): Decision<object, 'SHIFT_IN_PAST' | 'SHIFT_TOO_FAR' | 'SHIFT_TIMES_WRONG'> {
  if (startsAt <= now) return refuse('SHIFT_IN_PAST')
  if (startsAt > now + FARTHEST_DAYS * 86_400_000) return refuse('SHIFT_TOO_FAR')
  const inOrder = endsAt > startsAt && endsAt - startsAt <= LONGEST_MS && signUpUntil <= startsAt && signUpUntil > now
  return inOrder ? proceed({}) : refuse('SHIFT_TIMES_WRONG')
}

/** What a shift that people signed up for may still change to. */
export function decideShiftChange(
  before: { startsAt: number; endsAt: number; taken: number; queued: boolean },
  after: { startsAt: number; endsAt: number; capacity: number },
): Decision<object, 'SHIFT_HAS_PEOPLE' | 'CAPACITY_TOO_SMALL'> {
  const moved = before.startsAt !== after.startsAt || before.endsAt !== after.endsAt
  if (moved && (before.taken > 0 || before.queued)) return refuse('SHIFT_HAS_PEOPLE')
  return after.capacity < before.taken ? refuse('CAPACITY_TOO_SMALL') : proceed({})
}

/** What the rule of places needs to know of a shift. */
export interface PlaceFacts {
  readonly status: ShiftStatus
  readonly listed: boolean
  readonly signUpUntil: number
  /** Until when a freed place is given to who waits, epoch ms. */
  readonly promoteUntil: number
  readonly capacity: number
  readonly taken: number
  readonly queued: boolean
  readonly waitlist: boolean
}

/**
 * A place, or a place in the line: nobody overtakes who waits already. The list is closed where the organiser keeps
 * none, and once a freed place would be given to nobody any more.
 */
export function decidePlace(
  shift: PlaceFacts,
  now: number,
): Decision<{ status: 'confirmed' | 'waitlisted' }, 'SHIFT_NOT_OPEN' | 'SHIFT_FULL'> {
  if (shift.status !== 'open' || !shift.listed || now >= shift.signUpUntil) return refuse('SHIFT_NOT_OPEN')
  if (shift.taken < shift.capacity && !shift.queued) return proceed({ status: 'confirmed' })
  return shift.waitlist && now < shift.promoteUntil ? proceed({ status: 'waitlisted' }) : refuse('SHIFT_FULL')
}

/** Whether a place of a shift may be given to who waits, now. */
export function promotes(shift: PlaceFacts, now: number): boolean {
  return shift.status === 'open' && shift.taken < shift.capacity && now < shift.promoteUntil
}

/** The risk notice in force has to be read (volunteer regulation 12). */
export function decideRiskNotice(
  inForce: number | undefined,
  read: number | undefined,
): Decision<object, 'RISK_NOTICE_UNREAD'> {
  return inForce !== undefined && inForce !== read
    ? refuse('RISK_NOTICE_UNREAD', { riskNoticeVersion: inForce })
    : proceed({})
}

/** True from the month of a birthday on. */
const hasTurned = (birthMonth: string, age: number, now: number) =>
  shanghaiDate(now).slice(0, 7) > addYears(`${birthMonth}-01`, age).slice(0, 7)

export interface AgeFacts {
  /** `YYYY-MM` */
  readonly birthMonth?: string | undefined
  /** A guardian agreed to volunteering. */
  readonly guardianAgreed: boolean
}

/** Of full age, or with a guardian's consent (Ningbo regulation 10); fit for the activity by age (regulation 15). */
export function decideAge(
  { birthMonth, guardianAgreed }: AgeFacts,
  { minAge, maxAge }: { minAge?: number | undefined; maxAge?: number | undefined },
  now: number,
): Decision<object, 'GUARDIAN_CONSENT_REQUIRED' | 'AGE_NOT_FITTING' | 'AGE_UNKNOWN'> {
  if (birthMonth === undefined) {
    return minAge === undefined && maxAge === undefined ? proceed({}) : refuse('AGE_UNKNOWN')
  }
  const tooYoung = minAge !== undefined && !hasTurned(birthMonth, minAge, now)
  const tooOld = maxAge !== undefined && hasTurned(birthMonth, maxAge + 1, now)
  if (tooYoung || tooOld) return refuse('AGE_NOT_FITTING', { minAge, maxAge })
  if (!hasTurned(birthMonth, 18, now) && !guardianAgreed) return refuse('GUARDIAN_CONSENT_REQUIRED')
  return proceed({})
}

/** Who waits may leave any time; a place is given back while somebody else can still take it (regulation 22). */
export function decideWithdrawal(
  status: SignUpStatus,
  withdrawUntil: number,
  now: number,
): Decision<{ to: SignUpStatus }, 'NOT_POSSIBLE_NOW' | 'WITHDRAWN_TOO_LATE'> {
  const move = decideSignUpMove(status, 'withdraw')
  if (!move.ok) return move
  return status === 'confirmed' && now > withdrawUntil
    ? refuse('WITHDRAWN_TOO_LATE', { until: withdrawUntil })
    : proceed(move.plan)
}
