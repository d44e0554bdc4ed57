import { addYears, shanghaiDate } from '../kernel/calendar'
import { proceed, refuse, type Decision } from '../kernel/decision'
import { statusAfter } from '../kernel/lifecycle'
import type { PostRole } from '../kernel/roles'
import {
  ACCOUNT_LIFECYCLE,
  POST_LIFECYCLE,
  VERIFICATION_LIFECYCLE,
  type AccountMove,
  type AccountStatus,
  type MembershipStatus,
  type PostMove,
  type PostStatus,
  type Verification,
  type VerificationMove,
} from './states'

const MOST_POSTS = 20

export function decideVerification(
  from: Verification,
  move: VerificationMove,
): Decision<{ verification: Verification }, 'STEP_NOT_OPEN'> {
  const verification = statusAfter<Verification, VerificationMove>(VERIFICATION_LIFECYCLE, from, move)
  return verification === undefined ? refuse('STEP_NOT_OPEN') : proceed({ verification })
}

export function decideAccount(
  from: AccountStatus,
  move: AccountMove,
): Decision<{ status: AccountStatus }, 'STEP_NOT_OPEN'> {
  const status = statusAfter<AccountStatus, AccountMove>(ACCOUNT_LIFECYCLE, from, move)
  return status === undefined ? refuse('STEP_NOT_OPEN') : proceed({ status })
}

export function decidePostMove(from: PostStatus, move: PostMove): Decision<{ status: PostStatus }, 'STEP_NOT_OPEN'> {
  const status = statusAfter<PostStatus, PostMove>(POST_LIFECYCLE, from, move)
  return status === undefined ? refuse('STEP_NOT_OPEN') : proceed({ status })
}

/** A verdict of a desk: never about oneself, and a no needs its reason. */
export function decideVerdict({
  approve,
  reason,
  own,
}: {
  approve: boolean
  reason: string | undefined
  own: boolean
}): Decision<object, 'OWN_CASE' | 'REASON_MISSING'> {
  if (own) return refuse('OWN_CASE')
  return !approve && reason === undefined ? refuse('REASON_MISSING') : proceed({})
}

interface Signed {
  readonly by: string
  readonly at: number
}

/** A claimed membership, and which of the two sides has confirmed it. */
interface Claim {
  readonly status: MembershipStatus
  readonly unitId: string
  readonly unitName: string
  readonly byUnit?: Signed | undefined
  readonly byCommunity?: Signed | undefined
  readonly reason?: string | undefined
}

/** One side's word on a membership: both have to agree, in two different persons; one no ends the claim. */
export function decideConfirmation(
  claim: Claim,
  word: { side: 'byUnit' | 'byCommunity'; by: string; at: number; approve: boolean; reason: string | undefined },
): Decision<{ membership: Claim }, 'NOTHING_TO_CHECK' | 'SECOND_PERSON_NEEDED'> {
  if (claim.status !== 'claimed' || claim[word.side]) return refuse('NOTHING_TO_CHECK')
  if (!word.approve) return proceed({ membership: { ...claim, status: 'rejected', reason: word.reason } })
  const other = word.side === 'byUnit' ? claim.byCommunity : claim.byUnit
  if (other?.by === word.by) return refuse('SECOND_PERSON_NEEDED')
  const signed = { ...claim, [word.side]: { by: word.by, at: word.at } }
  return proceed({ membership: { ...signed, status: other ? 'confirmed' : 'claimed' } })
}

/** True until the month in which somebody turns 14 is over: only year and month are known (PIPL 31). */
export function isUnder14(birthMonth: string | undefined, now: number): boolean {
  return isUnder(14, birthMonth, now)
}

/** True until the month in which somebody turns 18 is over: some things need a guardian besides one's own word. */
export function isMinor(birthMonth: string | undefined, now: number): boolean {
  return isUnder(18, birthMonth, now)
}

function isUnder(years: number, birthMonth: string | undefined, now: number): boolean {
  if (birthMonth === undefined) return false
  return shanghaiDate(now).slice(0, 7) <= addYears(`${birthMonth}-01`, years).slice(0, 7)
}

/** A month of birth is told once; it lies in the past and within 120 years. */
export function decideBirthMonth(
  known: string | undefined,
  told: string,
  now: number,
): Decision<object, 'BIRTH_MONTH_SET' | 'BIRTH_MONTH_WRONG'> {
  if (known !== undefined && known !== told) return refuse('BIRTH_MONTH_SET')
  const today = shanghaiDate(now)
  const possible = told <= today.slice(0, 7) && told >= addYears(today, -120).slice(0, 7)
  return possible ? proceed({}) : refuse('BIRTH_MONTH_WRONG')
}

/** Roles a town or a community fills by itself; everything else is the county's to give. */
const TOWN_ROLES: readonly PostRole[] = ['community_staff', 'community_secretary', 'handler', 'legal_adviser', 'expert']
const COMMUNITY_ROLES: readonly PostRole[] = [
  'community_staff',
  'grid_leader',
  'grid_worker',
  'grid_helper',
  'council_member',
  'supervisor',
  'activity_organiser',
  'outlet_staff',
  'service_worker',
  'provider_staff',
]
const COUNTY_ROLES: readonly PostRole[] = ['county_admin', 'fund_manager', 'auditor', 'hotline_dispatcher']

/** A post that reaches the whole county needs a second administrator. */
export function isCountyLevel(role: PostRole, unitPath: readonly string[]): boolean {
  return COUNTY_ROLES.includes(role) || unitPath.length <= 1
}

/** Whether an administrator may fill a post: by role, and only inside the own unit. */
export function decideGranting(
  acting: { role: PostRole; unitId: string },
  wanted: { role: PostRole; unitPath: readonly string[] },
): Decision<object, 'BEYOND_YOUR_POST'> {
  const inside = wanted.unitPath.includes(acting.unitId)
  const byRole =
    acting.role === 'county_admin' ||
    (acting.role === 'town_admin' && [...TOWN_ROLES, ...COMMUNITY_ROLES].includes(wanted.role)) ||
    (acting.role === 'community_secretary' && COMMUNITY_ROLES.includes(wanted.role))
  return inside && byRole ? proceed({}) : refuse('BEYOND_YOUR_POST')
}

interface HeldPost {
  readonly role: PostRole
  readonly unitId: string
}

/** A person holds a post once, and no more than twenty. */
export function decideHolding(
  held: readonly HeldPost[],
  wanted: HeldPost,
): Decision<object, 'ALREADY_HOLDS_POST' | 'TOO_MANY_POSTS'> {
  if (held.some(({ role, unitId }) => role === wanted.role && unitId === wanted.unitId))
    return refuse('ALREADY_HOLDS_POST')
  return held.length >= MOST_POSTS ? refuse('TOO_MANY_POSTS') : proceed({})
}

/** A post begins now or later and ends after it began. */
export function decideTimes(from: number, to: number | undefined, now: number): Decision<object, 'POST_TIMES_WRONG'> {
  return to !== undefined && to <= Math.max(from, now) ? refuse('POST_TIMES_WRONG') : proceed({})
}

/** A substitute holds the same post in the same unit, for a stated time. */
export function decideSubstitute(
  replaced: (HeldPost & { status: PostStatus }) | undefined,
  wanted: HeldPost & { to: number | undefined },
): Decision<object, 'SUBSTITUTE_MISFIT'> {
  const fits =
    replaced !== undefined &&
    replaced.role === wanted.role &&
    replaced.unitId === wanted.unitId &&
    (replaced.status === 'active' || replaced.status === 'suspended') &&
    wanted.to !== undefined
  return fits ? proceed({}) : refuse('SUBSTITUTE_MISFIT')
}

/** How long a shown sign-in code counts. */
export const SCAN_MS = 3 * 60_000

/** A code counts until its instant, which lies no further ahead than codes are made for. */
export function decideScan(expiresAt: number, now: number): Decision<object, 'SCAN_EXPIRED'> {
  const counts = now <= expiresAt && expiresAt - now <= SCAN_MS
  return counts ? proceed({}) : refuse('SCAN_EXPIRED')
}
