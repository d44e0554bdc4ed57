import { addDays, instantOf, shanghaiDate, startOfDay } from '../kernel/calendar'
import { proceed, refuse, type Decision } from '../kernel/decision'
import { statusAfter, type Lifecycle } from '../kernel/lifecycle'
import type { PointsRules } from './rule-set'
import type { EarningSource } from './schemas'
import {
  CHANGE_LIFECYCLE,
  REDEMPTION_LIFECYCLE,
  REWARD_LIFECYCLE,
  type ChangeMove,
  type ChangeStatus,
  type RedemptionMove,
  type RedemptionStatus,
  type RewardMove,
  type RewardStatus,
} from './states'

const MINUTES_PER_HOUR = 60
const DAY_MS = 86_400_000

const yearOf = (date: string) => Number(date.slice(0, 4))

/** The calendar year in Shanghai of an instant. */
export function yearAt(at: number): number {
  return yearOf(shanghaiDate(at))
}

/** Last millisecond of points earned at an instant: 31 December so many years later (domain notes 7, R). */
export function expiryOf(at: number, { expiryYears }: Pick<PointsRules, 'expiryYears'>): number {
  return startOfDay(`${yearAt(at) + expiryYears + 1}-01-01`) - 1
}

/** Points for minutes before any cap; whole points only, parts are dropped. */
export function pointsFor(minutes: number, source: EarningSource, rules: PointsRules): number {
  const percent = { service: 100, honour: rules.honourHoursPercent, party_duty: rules.partyDutyPercent }[source]
  return Math.floor((minutes * rules.pointsPerHour * percent) / (MINUTES_PER_HOUR * 100))
}

/** What of earned points counts, given what the day and the year have brought already. */
export function underCaps(
  points: number,
  earned: { readonly day: number; readonly year: number },
  { dailyCap, yearlyCap }: Pick<PointsRules, 'dailyCap' | 'yearlyCap'>,
): number {
  return Math.max(0, Math.min(points, dailyCap - earned.day, yearlyCap - earned.year))
}

/** Who is told when it is back may ask only while a listed reward is sold out everywhere. */
export function decideAwaiting(
  status: RewardStatus,
  left: number,
): Decision<object, 'REWARD_NOT_LISTED' | 'STILL_IN_STOCK'> {
  if (status !== 'listed') return refuse('REWARD_NOT_LISTED')
  return left > 0 ? refuse('STILL_IN_STOCK') : proceed({})
}

/** Whether a redemption knows a move in its present status. */
export function decideMove(
  status: RedemptionStatus,
  move: RedemptionMove,
): Decision<{ to: RedemptionStatus }, 'MOVE_NOT_ALLOWED'> {
  return moved(REDEMPTION_LIFECYCLE, status, move)
}

export function decideRewardMove(
  status: RewardStatus,
  move: RewardMove,
): Decision<{ to: RewardStatus }, 'MOVE_NOT_ALLOWED'> {
  return moved(REWARD_LIFECYCLE, status, move)
}

function moved<Status extends string, Move extends string>(
  lifecycle: Lifecycle<Status, Move>,
  status: Status,
  move: Move,
): Decision<{ to: Status }, 'MOVE_NOT_ALLOWED'> {
  const to = statusAfter(lifecycle, status, move)
  return to === undefined ? refuse('MOVE_NOT_ALLOWED', { status, move }) : proceed({ to })
}

/** What decides whether a thing may be handed over. */
export interface HandOverFacts {
  readonly status: RedemptionStatus
  readonly ownerId: string
  /** Last millisecond at which it can be fetched; afterwards the clock releases it. */
  readonly pickUpBy: number
  readonly endedAt?: number | undefined
  readonly releasedBy?: 'owner' | 'clock' | undefined
}

/** Whether something reserved may be handed over now, by somebody else than its owner; `keeper` is a userId. */
export function decideHandOver(
  { status, ownerId, pickUpBy, endedAt, releasedBy }: HandOverFacts,
  keeper: string,
  now: number,
): Decision<object, 'ALREADY_FETCHED' | 'REDEMPTION_CANCELLED' | 'PICK_UP_OVER' | 'CONFLICT_OF_INTEREST'> {
  if (status === 'fulfilled') return refuse('ALREADY_FETCHED', { endedAt })
  if (status === 'released' && releasedBy === 'owner') return refuse('REDEMPTION_CANCELLED', { endedAt })
  if (status === 'released' || now > pickUpBy) return refuse('PICK_UP_OVER', { pickUpBy })
  return ownerId === keeper ? refuse('CONFLICT_OF_INTEREST') : proceed({})
}

/** End of the last day on which something reserved at an instant can be fetched. */
export function pickUpUntil(at: number, { pickUpDays }: Pick<PointsRules, 'pickUpDays'>): number {
  return instantOf(addDays(shanghaiDate(at), pickUpDays + 1), 0) - 1
}

export interface RewardFacts {
  readonly status: RewardStatus
  /** Most of it that one person gets in a calendar year. */
  readonly limitPerYear: number
}

/** Whether a reward can be asked for by somebody who got `taken` of it this year. */
export function decideReward(
  { status, limitPerYear }: RewardFacts,
  taken: number,
): Decision<object, 'REWARD_NOT_LISTED' | 'LIMIT_REACHED'> {
  if (status !== 'listed') return refuse('REWARD_NOT_LISTED')
  return taken >= limitPerYear ? refuse('LIMIT_REACHED', { limitPerYear }) : proceed({})
}

/** The outlet of a reward somebody means: the one named, or the only sensible one. */
export function decideOutlet<Outlet extends { readonly outletId: string; readonly left: number }>(
  outlets: readonly Outlet[],
  outletId: string | undefined,
): Decision<Outlet, 'OUTLET_NOT_FOUND'> {
  const named = outlets.find((outlet) => outlet.outletId === outletId)
  const found = outletId === undefined ? (outlets.find(({ left }) => left > 0) ?? outlets[0]) : named
  return found ? proceed(found) : refuse('OUTLET_NOT_FOUND')
}

export interface ChangeFacts {
  readonly status: ChangeStatus
  /** userId of who proposed it. */
  readonly maker: string
  /** userId of whose points are changed; nobody for stock. */
  readonly concerns?: string | undefined
}

/** A movement by hand needs a second person, and neither of them is the one it favours. */
export function decideChange(
  { status, maker, concerns }: ChangeFacts,
  checker: string,
  move: ChangeMove,
): Decision<{ to: ChangeStatus }, 'MOVE_NOT_ALLOWED' | 'OWN_CHANGE' | 'CONFLICT_OF_INTEREST'> {
  const next = moved(CHANGE_LIFECYCLE, status, move)
  if (!next.ok) return next
  if (checker === maker) return refuse('OWN_CHANGE')
  return checker === concerns ? refuse('CONFLICT_OF_INTEREST') : next
}

/** Goods that come are pieces above zero; a count that differs is not zero. */
export function decideQuantity(
  kind: 'receipt' | 'adjustment',
  change: number,
): Decision<object, 'CHANGE_NOT_POSSIBLE'> {
  return (kind === 'receipt' ? change > 0 : change !== 0) ? proceed({}) : refuse('CHANGE_NOT_POSSIBLE')
}

/** Instant at which a person is told that points run out. */
export function warningOf(expiresAt: number, { warnDays }: Pick<PointsRules, 'warnDays'>): number {
  return expiresAt + 1 - warnDays * DAY_MS
}
