import { proceed, refuse, type Decision } from '../kernel/decision'

/** Points that run out at one instant, and how many of them are left. */
export interface Lot {
  /** Last millisecond at which they count, epoch ms. */
  readonly expiresAt: number
  /** Whole points, above zero. */
  readonly left: number
}

const alive = (now: number) => (lot: Lot) => lot.expiresAt >= now

/** All points in lots, whether they still count or not. */
export function pointsIn(lots: readonly Lot[]): number {
  return lots.reduce((total, { left }) => total + left, 0)
}

/** Points that can be spent now. */
export function available(lots: readonly Lot[], now: number): number {
  return pointsIn(lots.filter(alive(now)))
}

/** Lots with more points in the one that ends then; always in the order in which they end. */
export function withMore(lots: readonly Lot[], { expiresAt, left }: Lot): Lot[] {
  const same = lots.find((lot) => lot.expiresAt === expiresAt)
  const others = lots.filter((lot) => lot !== same)
  return [...others, { expiresAt, left: (same?.left ?? 0) + left }].sort((a, b) => a.expiresAt - b.expiresAt)
}

/** What is left after taking, and what was taken out of which lot. */
export interface Taken {
  readonly lots: Lot[]
  readonly taken: Lot[]
}

/** Takes points, those that end first before the others; lots that have ended are not touched. */
export function decideSpend(lots: readonly Lot[], points: number, now: number): Decision<Taken, 'NOT_ENOUGH_POINTS'> {
  const held = available(lots, now)
  return held < points ? refuse('NOT_ENOUGH_POINTS', { lacking: points - held }) : proceed(take(lots, points, now))
}

/** Takes back what was given by mistake: from its own lot first, then as when spending, and never more than there is. */
export function takeBack(lots: readonly Lot[], { expiresAt, left }: Lot, now: number): Taken {
  const own = lots.find((lot) => lot.expiresAt === expiresAt && alive(now)(lot))
  const fromOwn = Math.min(own?.left ?? 0, left)
  const first = fromOwn === 0 ? { lots: [...lots], taken: [] } : takeFrom(lots, expiresAt, fromOwn)
  const rest = take(first.lots, Math.min(left - fromOwn, available(first.lots, now)), now)
  return { lots: rest.lots, taken: [...first.taken, ...rest.taken] }
}

function take(lots: readonly Lot[], points: number, now: number): Taken {
  let missing = points
  let result: Taken = { lots: [...lots], taken: [] }
  for (const lot of lots.filter(alive(now))) {
    const some = Math.min(lot.left, missing)
    if (some === 0) continue
    const step = takeFrom(result.lots, lot.expiresAt, some)
    result = { lots: step.lots, taken: [...result.taken, ...step.taken] }
    missing -= some
  }
  return result
}

function takeFrom(lots: readonly Lot[], expiresAt: number, points: number): Taken {
  const kept = lots
    .map((lot) => (lot.expiresAt === expiresAt ? { ...lot, left: lot.left - points } : lot))
    .filter(({ left }) => left > 0)
  return { lots: kept, taken: [{ expiresAt, left: points }] }
}

/** Frozen points come back into the lots they were taken from; what has ended meanwhile does not. */
export function giveBack(
  lots: readonly Lot[],
  taken: readonly Lot[],
  now: number,
): { lots: Lot[]; back: number; expired: number } {
  const living = taken.filter(alive(now))
  const back = pointsIn(living)
  return { lots: living.reduce(withMore, [...lots]), back, expired: pointsIn(taken) - back }
}

/** Lots whose time is over leave. */
export function expire(lots: readonly Lot[], now: number): { lots: Lot[]; expired: Lot[] } {
  return { lots: lots.filter(alive(now)), expired: lots.filter((lot) => !alive(now)(lot)) }
}
