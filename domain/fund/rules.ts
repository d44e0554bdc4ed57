import { shanghaiDate } from '../kernel/calendar'
import { proceed, refuse, type Decision } from '../kernel/decision'
import { statusAfter, type Lifecycle } from '../kernel/lifecycle'
import type { SourceLine } from '../kernel/money-sources'
import type { FundRules } from './rule-set'
import { sumOfLines } from './shares'
import {
  APPROPRIATION_LIFECYCLE,
  DISBURSEMENT_LIFECYCLE,
  NEXT,
  type AppropriationMove,
  type AppropriationStatus,
  type DisbursementMove,
  type DisbursementStatus,
  type NextHand,
} from './states'

const HOUR_MS = 3_600_000

const yearOf = (at: number): number => Number(shanghaiDate(at).slice(0, 4))

/** Most things money is set aside for in one fund: what a page checks at once stays small. */
export const MOST_EARMARKS = 120

/** Money is written into the fund of the present year, or of the next one before it begins. */
export function decideYear(year: number, now: number, closed: boolean): Decision<object, 'YEAR_NOT_OPEN'> {
  const present = yearOf(now)
  return !closed && (year === present || year === present + 1)
    ? proceed({})
    : refuse('YEAR_NOT_OPEN', { year: present })
}

/** A community is given so much in a year and no more, whatever the source (the case: 200,000 yuan). */
export function decideGift(
  given: number,
  fen: number,
  { perCommunityYearFen }: Pick<FundRules, 'perCommunityYearFen'>,
): Decision<object, 'YEAR_LIMIT_REACHED'> {
  const left = Math.max(0, perCommunityYearFen - given)
  return fen > left ? refuse('YEAR_LIMIT_REACHED', { left }) : proceed({})
}

export function decideAppropriation(
  { status, maker }: { readonly status: AppropriationStatus; readonly maker: string },
  who: string,
  move: AppropriationMove,
): Decision<{ to: AppropriationStatus }, 'MOVE_NOT_ALLOWED' | 'SAME_PERSON'> {
  const next = moved(APPROPRIATION_LIFECYCLE, status, move)
  if (!next.ok) return next
  return who === maker ? refuse('SAME_PERSON') : next
}

/** Statuses of a project whose money may be set aside: decided and public, not finished. */
const READY = ['pooled', 'committed', 'implementing', 'acceptance']

export const isReady = (status: string): boolean => READY.includes(status)

export interface ProjectFacts {
  readonly status: string
  readonly budgetFen: number
  readonly sourceLines: readonly SourceLine[]
}

/** What is still to be set aside of a project's budget, given what was set aside before. */
export function decideEarmark(
  { status, budgetFen, sourceLines }: ProjectFacts,
  before: readonly SourceLine[],
): Decision<{ lines: SourceLine[] }, 'PROJECT_NOT_READY' | 'BUDGET_NOT_COVERED' | 'ALREADY_EARMARKED'> {
  if (!isReady(status)) return refuse('PROJECT_NOT_READY', { status })
  if (budgetFen <= 0 || sumOfLines(sourceLines) !== budgetFen) return refuse('BUDGET_NOT_COVERED')
  const had = (source: string) => before.find((line) => line.source === source)?.fen ?? 0
  const lines = sourceLines.map(({ source, fen }) => ({ source, fen: fen - had(source) })).filter(({ fen }) => fen > 0)
  return lines.length > 0 ? proceed({ lines }) : refuse('ALREADY_EARMARKED')
}

/** Asks for no more than what is left and not asked for yet. */
export function decideRequest(
  { leftFen, requestedFen }: { readonly leftFen: number; readonly requestedFen: number },
  fen: number,
): Decision<object, 'NOT_ENOUGH_LEFT'> {
  const left = leftFen - requestedFen
  return fen > left ? refuse('NOT_ENOUGH_LEFT', { left }) : proceed({})
}

export interface Hold {
  readonly until: number
  readonly liftedAt?: number | undefined
}

export interface PaymentFacts {
  readonly status: DisbursementStatus
  readonly fen: number
  /** userIds of everybody who had a hand in it: maker, secretary, supervisor, town, payer. */
  readonly hands: readonly string[]
  /** userIds of persons it benefits. */
  readonly concerned: readonly string[]
  readonly hold?: Hold | undefined
}

export const needsTown = (
  fen: number,
  { secondApprovalAboveFen }: Pick<FundRules, 'secondApprovalAboveFen'>,
): boolean => fen > secondApprovalAboveFen

export const isHeld = (hold: Hold | undefined, now: number): boolean =>
  hold !== undefined && hold.liftedAt === undefined && now < hold.until

type HandRefusal = 'MOVE_NOT_ALLOWED' | 'SAME_PERSON' | 'CONFLICT_OF_INTEREST'

/** A payment goes through hands that are all different people, whatever their posts, and none that it benefits. */
function decideHand(
  { status, hands, concerned }: PaymentFacts,
  who: string,
  move: DisbursementMove,
): Decision<{ to: DisbursementStatus }, HandRefusal> {
  const next = moved(DISBURSEMENT_LIFECYCLE, status, move)
  if (!next.ok) return next
  if (hands.includes(who)) return refuse('SAME_PERSON')
  return concerned.includes(who) ? refuse('CONFLICT_OF_INTEREST') : next
}

/** Whether somebody may move a payment on; a held one goes nowhere but back. */
export function decideOnward(
  facts: PaymentFacts,
  who: string,
  move: DisbursementMove,
  now: number,
): Decision<{ to: DisbursementStatus }, HandRefusal | 'ON_HOLD'> {
  const decided = decideHand(facts, who, move)
  if (!decided.ok) return decided
  return isHeld(facts.hold, now) ? refuse('ON_HOLD', { until: facts.hold?.until }) : decided
}

/** Sending back is open to a held payment: that is what a hold may come to. */
export function decideSendBack(facts: PaymentFacts, who: string): Decision<{ to: DisbursementStatus }, HandRefusal> {
  return decideHand(facts, who, 'sendBack')
}

/** Which move an approval is: the secretary's from a draft, the town's after supervision and only where it is needed. */
export function decideApproval(
  facts: PaymentFacts,
  { who, role }: { readonly who: string; readonly role: 'community_secretary' | 'town_admin' },
  rules: FundRules,
  now: number,
): Decision<{ to: DisbursementStatus; move: DisbursementMove }, HandRefusal | 'ON_HOLD' | 'TOWN_NOT_NEEDED'> {
  const move = role === 'town_admin' ? 'approveAtTown' : 'approve'
  const decided = decideOnward(facts, who, move, now)
  if (!decided.ok) return decided
  if (move === 'approveAtTown' && !needsTown(facts.fen, rules)) return refuse('TOWN_NOT_NEEDED')
  return proceed({ to: decided.plan.to, move })
}

/** Small payments are paid after supervision, larger ones after the town's approval. */
export function decidePayment(
  facts: PaymentFacts,
  who: string,
  rules: FundRules,
  now: number,
): Decision<{ to: DisbursementStatus }, HandRefusal | 'ON_HOLD' | 'TOWN_NEEDED'> {
  const decided = decideOnward(facts, who, 'pay', now)
  if (!decided.ok) return decided
  return facts.status === 'supervision_checked' && needsTown(facts.fen, rules) ? refuse('TOWN_NEEDED') : decided
}

/** Statuses in which money has not left yet. */
export const UNPAID: readonly DisbursementStatus[] = [
  'drafted',
  'secretary_approved',
  'supervision_checked',
  'town_approved',
]

export function decideHold(
  { status, hands, hold }: PaymentFacts,
  who: string,
  { holdHours }: Pick<FundRules, 'holdHours'>,
  now: number,
): Decision<{ until: number }, 'MOVE_NOT_ALLOWED' | 'SAME_PERSON' | 'HELD_BEFORE'> {
  if (!UNPAID.includes(status)) return refuse('MOVE_NOT_ALLOWED', { status })
  if (hold) return refuse('HELD_BEFORE')
  // Who drafted or approved it would only stop his own work; the supervisor who checked it may still doubt.
  if (hands[0] === who || (status !== 'drafted' && hands[1] === who)) return refuse('SAME_PERSON')
  return proceed({ until: now + holdHours * HOUR_MS })
}

/** A maker never lifts the hold on what he asked for. */
export function decideRelease(
  { hands, hold }: PaymentFacts,
  who: string,
  now: number,
): Decision<object, 'NOT_ON_HOLD' | 'SAME_PERSON'> {
  if (!isHeld(hold, now)) return refuse('NOT_ON_HOLD')
  return hands[0] === who ? refuse('SAME_PERSON') : proceed({})
}

/** Moves that no second pair of eyes is needed for: taking back, and putting a receipt with it. */
export function decideOwn(
  { status }: Pick<PaymentFacts, 'status'>,
  move: 'cancel' | 'receipt',
): Decision<{ to: DisbursementStatus }, 'MOVE_NOT_ALLOWED'> {
  return moved<DisbursementStatus, DisbursementMove>(DISBURSEMENT_LIFECYCLE, status, move)
}

/** A payment that came back is taken back by somebody who had no hand in it. */
export function decideCorrection(facts: PaymentFacts, who: string): Decision<{ to: DisbursementStatus }, HandRefusal> {
  return decideHand(facts, who, 'correct')
}

/** Whose the next hand is: the post that finds a payment among what it has to do. */
export function nextHandOf(status: DisbursementStatus, town: boolean): NextHand {
  if (status === 'supervision_checked') return town ? 'town_admin' : 'fund_manager'
  return NEXT[status]
}

export function moved<Status extends string, Move extends string>(
  lifecycle: Lifecycle<Status, Move>,
  status: Status,
  move: Move,
): Decision<{ to: Status }, 'MOVE_NOT_ALLOWED'> {
  const to = statusAfter(lifecycle, status, move)
  return to === undefined ? refuse('MOVE_NOT_ALLOWED', { status, move }) : proceed({ to })
}
