import { proceed, refuse, type Decision } from '../kernel/decision'
import type { ApplicantKind, Evaluation, ScoreParts } from './call-schemas'
import type { FundRules } from './rule-set'
import { moved } from './rules'
import { sharesOf } from './shares'
import { APPLICATION_LIFECYCLE, type ApplicationMove, type ApplicationStatus, type CallStatus } from './states'

const DAY_MS = 86_400_000
const WHOLE_BP = 10_000

export interface CallFacts {
  readonly status: CallStatus
  readonly applyBy: number
  readonly budgetFen: number
  readonly mostFen: number
  /** Awarded so far, in fen. */
  readonly awardedFen: number
  readonly kinds: readonly ApplicantKind[]
}

export const takesApplications = ({ status, applyBy }: Pick<CallFacts, 'status' | 'applyBy'>, now: number): boolean =>
  status === 'open' && now <= applyBy

/** A call gives people at least a day, and nobody more than there is. */
export function decideCall(
  { applyBy, budgetFen, mostFen }: Pick<CallFacts, 'applyBy' | 'budgetFen' | 'mostFen'>,
  now: number,
): Decision<object, 'TIME_TOO_SHORT' | 'MORE_THAN_BUDGET'> {
  if (applyBy < now + DAY_MS) return refuse('TIME_TOO_SHORT')
  return mostFen > budgetFen ? refuse('MORE_THAN_BUDGET') : proceed({})
}

export interface Applying {
  readonly kind: ApplicantKind
  readonly fen: number
  readonly uscc?: string | undefined
  readonly host?: string | undefined
  /** Whether the caller acts under a post of a community. */
  readonly underPost: boolean
}

type ApplyRefusal =
  'CALL_CLOSED' | 'KIND_NOT_CALLED' | 'HOST_MISSING' | 'CODE_MISSING' | 'POST_NEEDED' | 'MORE_THAN_MOST'

/** Registered organisations have a code, others a host with one; a community applies through its staff. */
export function decideApplication(
  call: CallFacts,
  { kind, fen, uscc, host, underPost }: Applying,
  now: number,
): Decision<object, ApplyRefusal> {
  if (!takesApplications(call, now)) return refuse('CALL_CLOSED')
  if (!call.kinds.includes(kind)) return refuse('KIND_NOT_CALLED')
  if (kind === 'community_self') {
    if (!underPost) return refuse('POST_NEEDED')
  } else {
    if (kind === 'community_organisation' && host === undefined) return refuse('HOST_MISSING')
    if (uscc === undefined) return refuse('CODE_MISSING')
  }
  return fen > call.mostFen ? refuse('MORE_THAN_MOST', { most: call.mostFen }) : proceed({})
}

/** Who judges, and what ties him to whom he judges. */
export interface Judge {
  readonly userId: string
  /** Unit he lives in and units of his posts below the call's own. */
  readonly units: readonly string[]
}

export interface ApplicationFacts {
  readonly status: ApplicationStatus
  readonly applicantId: string
  /** Unit of a community that applies itself, or of the post that applied. */
  readonly applicantUnit?: string | undefined
  readonly fen: number
}

/** Nobody judges what is his own, or his unit's. */
export function isTied({ applicantId, applicantUnit }: ApplicationFacts, { userId, units }: Judge): boolean {
  return applicantId === userId || (applicantUnit !== undefined && units.includes(applicantUnit))
}

export function decideJudgement(
  application: ApplicationFacts,
  judge: Judge,
  move: ApplicationMove,
): Decision<{ to: ApplicationStatus }, 'MOVE_NOT_ALLOWED' | 'CONFLICT_OF_INTEREST'> {
  const next = moved(APPLICATION_LIFECYCLE, application.status, move)
  if (!next.ok) return next
  return isTied(application, judge) ? refuse('CONFLICT_OF_INTEREST') : next
}

export interface Score {
  readonly expertId: string
  /** Absent for who stood aside. */
  readonly total?: number | undefined
}

type ScoreRefusal = 'MOVE_NOT_ALLOWED' | 'CONFLICT_OF_INTEREST' | 'ALREADY_SCORED' | 'SCORE_MISSING' | 'CALL_STILL_OPEN'

/** One score an expert, after applications have ended; who declares a conflict gives none. */
export function decideScore(
  application: ApplicationFacts,
  scores: readonly Score[],
  judge: Judge,
  said: {
    readonly parts?: ScoreParts | undefined
    readonly conflict?: string | undefined
    readonly callTakes: boolean
  },
): Decision<{ total?: number }, ScoreRefusal> {
  if (application.status !== 'formally_passed') return refuse('MOVE_NOT_ALLOWED', { status: application.status })
  if (isTied(application, judge)) return refuse('CONFLICT_OF_INTEREST')
  if (scores.some(({ expertId }) => expertId === judge.userId)) return refuse('ALREADY_SCORED')
  if (said.callTakes) return refuse('CALL_STILL_OPEN')
  if (said.conflict !== undefined) return proceed({})
  if (!said.parts) return refuse('SCORE_MISSING')
  const { need, plan, team, budget } = said.parts
  return proceed({ total: need + plan + team + budget })
}

/** Average of the scores that count, with one decimal; undefined while there are none. */
export function averageOf(scores: readonly Score[]): number | undefined {
  const counted = scores.flatMap(({ total }) => (total === undefined ? [] : [total]))
  if (counted.length === 0) return undefined
  return Math.round((counted.reduce((sum, total) => sum + total, 0) * 10) / counted.length) / 10
}

export const countedScores = (scores: readonly Score[]): number =>
  scores.filter(({ total }) => total !== undefined).length

type AwardRefusal =
  'MOVE_NOT_ALLOWED' | 'SCORES_MISSING' | 'MORE_THAN_LEFT' | 'MORE_THAN_ASKED' | 'CONFLICT_OF_INTEREST' | 'CALL_OVER'

export function decideAward(
  call: CallFacts,
  application: ApplicationFacts & { readonly scores: readonly Score[] },
  { judge, fen }: { readonly judge: Judge; readonly fen: number },
  { scoresNeeded }: Pick<FundRules, 'scoresNeeded'>,
): Decision<{ to: ApplicationStatus }, AwardRefusal> {
  const decided = decideJudgement(application, judge, 'award')
  if (!decided.ok) return decided
  // What was set aside for a call that is closed is free again: nothing is left to award.
  if (call.status === 'closed') return refuse('CALL_OVER')
  const scored = countedScores(application.scores)
  if (scored < scoresNeeded) return refuse('SCORES_MISSING', { scored, scoresNeeded })
  if (fen > application.fen) return refuse('MORE_THAN_ASKED')
  const left = call.budgetFen - call.awardedFen
  return fen > left ? refuse('MORE_THAN_LEFT', { left }) : decided
}

/** The instalments of the rule set in basis points, together 10,000. */
export function instalmentsOf({ firstInstalmentBp, secondInstalmentBp }: FundRules): number[] {
  return [firstInstalmentBp, secondInstalmentBp, WHOLE_BP - firstInstalmentBp - secondInstalmentBp]
}

export function contractOf(
  awardFen: number,
  rules: FundRules,
): { number: number; bp: number; fen: number; paid: boolean }[] {
  const bps = instalmentsOf(rules)
  return sharesOf(awardFen, bps).map((fen, at) => ({ number: at + 1, bp: bps[at] ?? 0, fen, paid: false }))
}

export function decideContract(
  application: ApplicationFacts & {
    readonly publicUntil?: number | undefined
    readonly awardedBy?: string | undefined
  },
  judge: Judge,
  now: number,
): Decision<{ to: ApplicationStatus }, 'MOVE_NOT_ALLOWED' | 'STILL_PUBLIC' | 'SAME_PERSON' | 'CONFLICT_OF_INTEREST'> {
  const decided = decideJudgement(application, judge, 'contract')
  if (!decided.ok) return decided
  if (now <= (application.publicUntil ?? 0)) return refuse('STILL_PUBLIC', { until: application.publicUntil })
  return application.awardedBy === judge.userId ? refuse('SAME_PERSON') : decided
}

interface Declined extends ApplicationFacts {
  readonly instalments: ReadonlyArray<{
    readonly fen: number
    readonly disbursementId?: string | undefined
    readonly paid: boolean
  }>
}

/** An application is declined before its contract; later the contract is stopped, unless a payment is on its way. */
export function decideDecline(
  application: Declined,
  judge: Judge,
): Decision<{ to: ApplicationStatus; paidFen: number }, 'MOVE_NOT_ALLOWED' | 'CONFLICT_OF_INTEREST'> {
  const { status, instalments } = application
  const decided = decideJudgement(application, judge, status === 'contracted' ? 'stop' : 'lose')
  if (!decided.ok) return decided
  if (instalments.some(({ disbursementId, paid }) => disbursementId !== undefined && !paid))
    return refuse('MOVE_NOT_ALLOWED', { status })
  const paidFen = instalments.reduce((sum, { fen, paid }) => sum + (paid ? fen : 0), 0)
  return proceed({ to: decided.plan.to, paidFen })
}

interface Contracted {
  readonly status: ApplicationStatus
  readonly instalments?:
    ReadonlyArray<{ number: number; fen: number; disbursementId?: string | undefined; paid: boolean }> | undefined
  readonly evaluated: ReadonlyArray<{ readonly stage: Evaluation; readonly pass: boolean }>
}

/** An evaluation follows the instalment before it, once; only a passed one opens the next instalment. */
export function decideEvaluation(
  { status, instalments = [], evaluated }: Contracted,
  stage: Evaluation,
): Decision<object, 'MOVE_NOT_ALLOWED' | 'EVALUATED_BEFORE' | 'EARLIER_NOT_PAID'> {
  if (status !== 'contracted') return refuse('MOVE_NOT_ALLOWED', { status })
  if (evaluated.some((one) => one.stage === stage && one.pass)) return refuse('EVALUATED_BEFORE')
  const before = stage === 'mid' ? 1 : 2
  return instalments.find(({ number }) => number === before)?.paid ? proceed({}) : refuse('EARLIER_NOT_PAID')
}

/** An instalment is asked for once, in order, with the amount of the contract, after its evaluation. */
export function decideInstalment(
  { status, instalments = [], evaluated }: Contracted,
  number: number,
  fen: number,
): Decision<object, 'INSTALMENT_NOT_DUE' | 'INSTALMENT_DIFFERS'> {
  const wanted = instalments.find((one) => one.number === number)
  if (status !== 'contracted' || !wanted || wanted.disbursementId !== undefined) return refuse('INSTALMENT_NOT_DUE')
  const gate: Evaluation | undefined = number === 2 ? 'mid' : number === 3 ? 'final' : undefined
  const passed = gate === undefined || evaluated.some(({ stage, pass }) => stage === gate && pass)
  const earlierPaid = instalments.every((one) => one.number >= number || one.paid)
  if (!passed || !earlierPaid) return refuse('INSTALMENT_NOT_DUE')
  return wanted.fen === fen ? proceed({}) : refuse('INSTALMENT_DIFFERS', { fen: wanted.fen })
}
