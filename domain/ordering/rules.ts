import { addYears, minuteOfDay, shanghaiDate } from '../kernel/calendar'
import { proceed, refuse, type Decision } from '../kernel/decision'
import { statusAfter } from '../kernel/lifecycle'
import type { OrderingRules } from './rule-set'
import { ORDER_LIFECYCLE, ORDER_MOVES, type OrderMove, type OrderStatus, type SlotStatus } from './states'

/** Codes are never reused, so a slot reserves more of them than it has seats. */
export function codesReservedFor(capacity: number): number {
  return capacity * 10 + 100
}

/** What the seat rule needs to know of a slot. */
export interface SeatFacts {
  readonly status: SlotStatus
  readonly startsAt: number
  readonly endsAt: number
  readonly capacity: number
  readonly taken: number
  /** Codes given out so far; cancelled orders do not give theirs back. */
  readonly issued: number
}

/** Whether one more person may take a seat, now. */
export function decideSeat(
  slot: SeatFacts,
  alreadySeated: boolean,
  now: number,
): Decision<{ taken: number; issued: number; free: boolean }, 'SLOT_CLOSED' | 'ALREADY_ORDERED' | 'SLOT_FULL'> {
  if (slot.status !== 'open' || now >= slot.endsAt) return refuse('SLOT_CLOSED')
  if (alreadySeated) return refuse('ALREADY_ORDERED')
  if (slot.taken >= slot.capacity) return refuse('SLOT_FULL')
  if (slot.issued >= codesReservedFor(slot.capacity)) return refuse('SLOT_CLOSED')
  const taken = slot.taken + 1
  return proceed({ taken, issued: slot.issued + 1, free: taken < slot.capacity })
}

/** Instant (epoch ms) from which who did not come is a no-show: the end of the slot and the time of grace. */
export function noShowFrom(slot: { endsAt: number }, limits: Pick<OrderingRules, 'noShowAfterMinutes'>): number {
  return slot.endsAt + limits.noShowAfterMinutes * 60_000
}

/** Whether an order knows a move in its present status, and where it leads. */
export function decideMove(status: OrderStatus, move: OrderMove): Decision<{ to: OrderStatus }, 'MOVE_NOT_ALLOWED'> {
  const to = statusAfter(ORDER_LIFECYCLE, status, move)
  return to === undefined ? refuse('MOVE_NOT_ALLOWED', { status, move }) : proceed({ to })
}

/** Minutes for which a seat that got free is offered to who was told of it, before the next in line is told. */
export const OFFER_MINUTES = 15

/** Whether one may wait for a seat: only where none is left, and until the slot starts. */
export function decideAwait(
  slot: Pick<SeatFacts, 'status' | 'startsAt' | 'capacity' | 'taken'>,
  now: number,
): Decision<object, 'SLOT_CLOSED' | 'SEATS_LEFT'> {
  if (slot.status !== 'open' || now >= slot.startsAt) return refuse('SLOT_CLOSED')
  return slot.taken < slot.capacity ? refuse('SEATS_LEFT') : proceed({})
}

/** Those at the head of a line for whom there is a seat now: as many as are free, told before or not. */
export function invited<Wait>(
  line: readonly Wait[],
  slot: Pick<SeatFacts, 'status' | 'startsAt' | 'capacity' | 'taken'>,
  now: number,
): readonly Wait[] {
  const offered = slot.status === 'open' && now < slot.startsAt
  return offered ? line.slice(0, Math.max(0, slot.capacity - slot.taken)) : []
}

const SYSTEM_MOVES: readonly OrderMove[] = ['lapse', 'noShow', 'autoConfirm']

/** The move that led from one status to another; where two do, the clock's own tells them apart. */
export function moveBetween(from: OrderStatus, to: OrderStatus, bySystem: boolean): OrderMove | undefined {
  const leading = ORDER_MOVES.filter((move) => statusAfter(ORDER_LIFECYCLE, from, move) === to)
  return leading.find((move) => SYSTEM_MOVES.includes(move) === bySystem) ?? leading[0]
}

const OPENS_AT = 8 * 60 + 30
const CLOSES_AT = 17 * 60 + 30

/** Whether a slot may be opened. Community service points serve every day from 8:30 to 17:30. */
export function decideSlot(
  slot: { startsAt: number; endsAt: number; confirmOutsideHours?: boolean | undefined },
  now: number,
): Decision<{ date: string }, 'SLOT_IN_PAST' | 'SLOT_TIMES_WRONG' | 'OUTSIDE_HOURS'> {
  const date = shanghaiDate(slot.startsAt)
  if (slot.endsAt <= slot.startsAt || shanghaiDate(slot.endsAt - 1) !== date) return refuse('SLOT_TIMES_WRONG')
  if (slot.startsAt < now) return refuse('SLOT_IN_PAST')
  const outside = minuteOfDay(slot.startsAt) < OPENS_AT || minuteOfDay(slot.endsAt - 1) >= CLOSES_AT
  return outside && !slot.confirmOutsideHours ? refuse('OUTSIDE_HOURS') : proceed({ date })
}

/** Another person's order needs that person's consent (PIPL 13, 23). */
export function decideBeneficiary<Consent>(
  beneficiary: { consent?: Consent | undefined } | undefined,
): Decision<{ consent: Consent | undefined }, 'CONSENT_REQUIRED'> {
  if (beneficiary && beneficiary.consent === undefined) return refuse('CONSENT_REQUIRED')
  return proceed({ consent: beneficiary?.consent })
}

/** `138****1234`: what others see of a phone number. */
export function maskPhone(phone: string): string {
  return `${phone.slice(0, 3)}****${phone.slice(-4)}`
}

/** Whether an order may move to another slot: so often, and until so many minutes before. */
export function decideReschedule(
  order: { startsAt: number; reschedules: number },
  limits: { maxReschedules: number; rescheduleBeforeMinutes: number },
  now: number,
): Decision<{ reschedules: number }, 'RESCHEDULED_TOO_OFTEN' | 'TOO_LATE'> {
  if (order.reschedules >= limits.maxReschedules) return refuse('RESCHEDULED_TOO_OFTEN')
  const until = order.startsAt - limits.rescheduleBeforeMinutes * 60_000
  return now > until ? refuse('TOO_LATE', { until }) : proceed({ reschedules: order.reschedules + 1 })
}

/** Until when an order may be moved, waited for, confirmed and rated. */
export function termsOf(
  order: {
    startsAt: number
    endsAt: number
    reschedules: number
    finishedAt?: number | undefined
    completedAt?: number | undefined
  },
  limits: OrderingRules,
) {
  const { finishedAt, completedAt } = order
  return {
    rescheduleUntil: order.startsAt - limits.rescheduleBeforeMinutes * 60_000,
    reschedulesLeft: Math.max(0, limits.maxReschedules - order.reschedules),
    noShowAt: noShowFrom(order, limits),
    ...(finishedAt === undefined ? {} : { autoConfirmAt: finishedAt + limits.autoConfirmAfterMinutes * 60_000 }),
    ...(completedAt === undefined ? {} : { rateUntil: completedAt + limits.rateWithinDays * 86_400_000 }),
  }
}

/** An order moves only within its item and its unit. */
export function decideSameService(
  order: { serviceId: string; unitId: string },
  slot: { serviceId: string; unitId: string },
): Decision<object, 'OTHER_SERVICE'> {
  return order.serviceId === slot.serviceId && order.unitId === slot.unitId ? proceed({}) : refuse('OTHER_SERVICE')
}

/** Who served or ordered does not judge the dispute (domain notes 2, conflict of interest). */
export function decideResolver(
  order: { ownerId: string; finishedBy?: string | undefined },
  userId: string,
): Decision<object, 'CONFLICT_OF_INTEREST'> {
  return userId === order.ownerId || userId === order.finishedBy ? refuse('CONFLICT_OF_INTEREST') : proceed({})
}

/** Rating closes some days after completion. */
export function decideRating(
  completedAt: number | undefined,
  rateWithinDays: number,
  now: number,
): Decision<object, 'RATING_CLOSED'> {
  const until = (completedAt ?? 0) + rateWithinDays * 86_400_000
  return now > until ? refuse('RATING_CLOSED', { until }) : proceed({})
}

/** A delegation counts through its last day, unless withdrawn. */
export function decideDelegation(
  delegation: { status: 'active' | 'withdrawn'; until: string },
  now: number,
): Decision<object, 'DELEGATION_ENDED'> {
  const counts = delegation.status === 'active' && shanghaiDate(now) <= delegation.until
  return counts ? proceed({}) : refuse('DELEGATION_ENDED')
}

/** A delegation runs from today for at most a year. */
export function decideUntil(until: string, now: number): Decision<object, 'UNTIL_OUT_OF_RANGE'> {
  const today = shanghaiDate(now)
  return until < today || until > addYears(today, 1) ? refuse('UNTIL_OUT_OF_RANGE') : proceed({})
}
