import { proceed, refuse, type Decision } from '../kernel/decision'
import { statusAfter } from '../kernel/lifecycle'
import type { PostRole } from '../kernel/roles'
import { beginOf, endOf, yearOf } from './calendar-year'
import type { ProjectsRules } from './rule-set'
import type { Grade, MoneySource, ProjectClass, RefusalList } from './schemas'
import { PROJECT_LIFECYCLE, type ProjectMove, type ProjectStatus } from './states'

/** Where a move leads, or that the present status does not know it. */
export function decideMove(
  status: ProjectStatus,
  move: ProjectMove,
): Decision<{ to: ProjectStatus }, 'NOT_POSSIBLE_NOW'> {
  const to = statusAfter<ProjectStatus, ProjectMove>(PROJECT_LIFECYCLE, status, move)
  return to === undefined ? refuse('NOT_POSSIBLE_NOW', { status }) : proceed({ to })
}

/** Conflict of interest is judged on the person: whoever had a hand in it does not decide about it. */
export function decideOtherHand(
  hands: ReadonlyArray<string | undefined>,
  userId: string,
): Decision<object, 'OWN_CASE'> {
  return hands.includes(userId) ? refuse('OWN_CASE') : proceed({})
}

/** Held against the lists: a refusal names its list and says why, for everybody to read. */
export function decideScreen(said: {
  qualified: boolean
  list?: RefusalList | undefined
  reason?: string | undefined
}): Decision<{ move: 'qualify' | 'refuse' }, 'REASON_MISSING'> {
  if (said.qualified) return proceed({ move: 'qualify' })
  return said.list === undefined || said.reason === undefined ? refuse('REASON_MISSING') : proceed({ move: 'refuse' })
}

export interface Budget {
  readonly class: ProjectClass
  readonly budgetFen: number
  readonly sourceLines: ReadonlyArray<{ source: MoneySource; fen: number }>
}

const CAPS = { service: 'capServiceYuan', goods: 'capGoodsYuan', engineering: 'capEngineeringYuan' } as const

/** Most money of one project of a class, in fen. */
function capOf(of: ProjectClass, rules: ProjectsRules): number {
  return rules[CAPS[of]] * 100
}

/** A budget is the sum of its sources, each named once, and stays below the cap of its class. */
export function decideBudget(
  { class: of, budgetFen, sourceLines }: Budget,
  rules: ProjectsRules,
): Decision<object, 'SUM_WRONG' | 'SOURCE_TWICE' | 'OVER_CAP'> {
  if (new Set(sourceLines.map(({ source }) => source)).size < sourceLines.length) return refuse('SOURCE_TWICE')
  const sum = sourceLines.reduce((total, { fen }) => total + fen, 0)
  if (sum !== budgetFen || budgetFen === 0) return refuse('SUM_WRONG', { sum })
  const cap = capOf(of, rules)
  return budgetFen > cap ? refuse('OVER_CAP', { cap }) : proceed({})
}

/** A posting takes objections until 24:00 of its last day. */
export function decideObjecting(
  { status, endsAt }: { status: ProjectStatus; endsAt?: number | undefined },
  now: number,
): Decision<object, 'OBJECTIONS_CLOSED'> {
  return status === 'publicising' && now < (endsAt ?? 0) ? proceed({}) : refuse('OBJECTIONS_CLOSED')
}

/** Into the pool once the days are over and no objection is open. */
export function decidePooling(
  { status, endsAt, openObjections }: { status: ProjectStatus; endsAt: number; openObjections: number },
  now: number,
): Decision<object, 'NOT_OVER'> {
  return status === 'publicising' && now >= endsAt && openObjections === 0 ? proceed({}) : refuse('NOT_OVER')
}

/** Promised at the beginning of the year it is for, or before it begins. */
export function decideCommit(
  year: number,
  now: number,
  { commitBy }: Pick<ProjectsRules, 'commitBy'>,
): Decision<object, 'PROMISE_TOO_LATE'> {
  const soon = year === yearOf(now) || year === yearOf(now) + 1
  return soon && now < endOf(year, commitBy) ? proceed({}) : refuse('PROMISE_TOO_LATE')
}

/** One mid-year report a year; one that comes after its day says so. */
export function decideReport(
  { year, reportedFor }: { year: number; reportedFor?: number | undefined },
  now: number,
  { midReportBy }: Pick<ProjectsRules, 'midReportBy'>,
): Decision<{ late: boolean }, 'REPORTED_ALREADY'> {
  return reportedFor === year ? refuse('REPORTED_ALREADY') : proceed({ late: now >= endOf(year, midReportBy) })
}

interface Changed {
  readonly scopeBp: number
  readonly needsTown: boolean
  readonly decision?: 'approved' | 'refused' | undefined
}

/** Basis points of the scope that changed since the town last agreed: many small changes are a large one. */
export function scopeSinceTown(changes: readonly Changed[]): number {
  const agreed = changes.map(({ decision }) => decision).lastIndexOf('approved')
  return changes.slice(agreed + 1).reduce((sum, { scopeBp, needsTown }) => (needsTown ? sum : sum + scopeBp), 0)
}

/** More of any source's money, or more of the scope than the rule allows, needs the town once more. */
export function decideChange(
  { old, next, scopeBp }: { old: Budget; next: Budget | undefined; scopeBp: number },
  rules: ProjectsRules,
): Decision<{ needsTown: boolean }, 'SUM_WRONG' | 'SOURCE_TWICE' | 'OVER_CAP'> {
  if (next) {
    const fit = decideBudget(next, rules)
    if (!fit.ok) return fit
  }
  const before = new Map(old.sourceLines.map(({ source, fen }) => [source, fen]))
  const more = next?.sourceLines.some(({ source, fen }) => fen > (before.get(source) ?? 0)) ?? false
  return proceed({ needsTown: more || scopeBp > rules.changeApprovalAboveBp })
}

/** Supervisors accept once enough residents have seen it themselves. */
export function decideAccept(
  confirmed: number,
  { acceptanceResidents }: Pick<ProjectsRules, 'acceptanceResidents'>,
): Decision<object, 'RESIDENTS_MISSING'> {
  const missing = acceptanceResidents - confirmed
  return missing > 0 ? refuse('RESIDENTS_MISSING', { missing }) : proceed({})
}

/** Posts that plan, report or check a project: their holders do not speak for its residents, in person either. */
const DESK_ROLES: readonly PostRole[] = ['community_staff', 'community_secretary', 'supervisor']

interface Neighbour {
  readonly homePath: readonly string[]
  readonly verification: string
  readonly posts: ReadonlyArray<{ readonly unitId: string; readonly role: PostRole }>
}

/** Whether somebody speaks as a resident of where a project is carried out. */
export function decideResident(
  { homePath, verification, posts }: Neighbour,
  unitId: string,
): Decision<object, 'LIVES_ELSEWHERE' | 'RESIDENCE_NOT_VERIFIED' | 'POST_HERE'> {
  if (!homePath.includes(unitId)) return refuse('LIVES_ELSEWHERE')
  if (verification !== 'resident_verified') return refuse('RESIDENCE_NOT_VERIFIED')
  const atDesk = posts.some((post) => post.unitId === unitId && DESK_ROLES.includes(post.role))
  return atDesk ? refuse('POST_HERE') : proceed({})
}

/** What was spent lies between what was paid, with what is still asked for, and what was allowed. */
export function decideSettling(
  finalFen: number,
  { budgetFen, paidFen, requestedFen }: { budgetFen: number; paidFen: number; requestedFen: number },
): Decision<object, 'OVER_BUDGET' | 'LESS_THAN_PAID'> {
  if (finalFen > budgetFen) return refuse('OVER_BUDGET', { budgetFen })
  return finalFen < paidFen + requestedFen ? refuse('LESS_THAN_PAID', { paidFen, requestedFen }) : proceed({})
}

/** No evaluation without the mid-year report, or the reason why none was needed. */
export function decideEvaluating(
  { year, reportedFor }: { year: number; reportedFor?: number | undefined },
  exemption: string | undefined,
): Decision<object, 'MID_REPORT_MISSING'> {
  return reportedFor === year || exemption !== undefined ? proceed({}) : refuse('MID_REPORT_MISSING')
}

/** At the end of the year, and so often as the rule allows. */
export function decideCarryOver(
  { year, carriedOver }: { year: number; carriedOver: number },
  now: number,
  { carryOverFrom, carryOverTimes }: ProjectsRules,
): Decision<{ year: number }, 'CARRY_OVER_TOO_EARLY' | 'CARRIED_OVER_ALREADY'> {
  if (carriedOver >= carryOverTimes) return refuse('CARRIED_OVER_ALREADY')
  return now < beginOf(year, carryOverFrom)
    ? refuse('CARRY_OVER_TOO_EARLY')
    : proceed({ year: Math.max(year + 1, yearOf(now)) })
}

/** Only the best are shown as an example to others. */
export function decideBrand(brand: boolean, grade: Grade | undefined): Decision<object, 'BRAND_NOT_EXCELLENT'> {
  return brand && grade !== 'excellent' ? refuse('BRAND_NOT_EXCELLENT') : proceed({})
}
