import { proceed, refuse, type Decision } from '../kernel/decision'
import type { Unit } from '../kernel/ledger'
import { statusAfter, type Lifecycle } from '../kernel/lifecycle'
import type { CrowdRules } from './rule-set'
import { kindOf, type NeedWritten } from './schemas'
import {
  CAMPAIGN_LIFECYCLE,
  IDEA_LIFECYCLE,
  PLEDGE_LIFECYCLE,
  TASK_LIFECYCLE,
  type CampaignMove,
  type CampaignStatus,
  type IdeaMove,
  type IdeaStatus,
  type NeedStatus,
  type PledgeMove,
  type PledgeStatus,
  type TaskMove,
  type TaskStatus,
} from './states'

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

function moved<Status extends string, Move extends string>(
  lifecycle: Lifecycle<Status, Move>,
  status: Status,
  move: Move,
): Decision<{ to: Status }, 'NOT_POSSIBLE_NOW'> {
  const to = statusAfter(lifecycle, status, move)
  return to === undefined ? refuse('NOT_POSSIBLE_NOW', { status }) : proceed({ to })
}

export const decideCampaignMove = (status: CampaignStatus, move: CampaignMove) =>
  moved<CampaignStatus, CampaignMove>(CAMPAIGN_LIFECYCLE, status, move)
export const decidePledgeMove = (status: PledgeStatus, move: PledgeMove) =>
  moved<PledgeStatus, PledgeMove>(PLEDGE_LIFECYCLE, status, move)
export const decideIdeaMove = (status: IdeaStatus, move: IdeaMove) =>
  moved<IdeaStatus, IdeaMove>(IDEA_LIFECYCLE, status, move)
export const decideTaskMove = (status: TaskStatus, move: TaskMove) =>
  moved<TaskStatus, TaskMove>(TASK_LIFECYCLE, status, move)

export interface NeedFacts {
  readonly unit: Unit
  readonly status: NeedStatus
  readonly goal: number
  readonly pledged: number
  readonly minEach: number
  readonly maxEach: number
  /** Epoch ms until which one may pledge. */
  readonly deadline: number
}

type PledgeRefusal = 'NEED_NOT_OPEN' | 'NEED_FULL' | 'MORE_THAN_LEFT' | 'AMOUNT_OUTSIDE_LIMITS'

/** Whether so much can be held for a need: the rest of it may be less than the least that one gives. */
export function decidePledge(
  need: NeedFacts,
  amount: number,
  now: number,
): Decision<{ pledged: number; left: number }, PledgeRefusal> {
  const left = need.goal - need.pledged
  if (need.status !== 'open' || now >= need.deadline) return refuse('NEED_NOT_OPEN')
  if (left <= 0) return refuse('NEED_FULL', { left: 0 })
  if (amount > left) return refuse('MORE_THAN_LEFT', { left })
  const { minEach, maxEach } = need
  if (amount > maxEach || (amount < minEach && amount !== left))
    return refuse('AMOUNT_OUTSIDE_LIMITS', { minEach, maxEach })
  return proceed({ pledged: need.pledged + amount, left: left - amount })
}

export interface GiverFacts {
  readonly verified: boolean
  /** Units from the county down to the person's community. */
  readonly homePath: readonly string[]
}

/** Things and money stay among verified residents of one community (charity law 122); points and hours are free. */
export function decideGiver(
  unit: Unit,
  unitId: string,
  giver: GiverFacts,
): Decision<object, 'RESIDENCE_NOT_VERIFIED' | 'NOT_YOUR_COMMUNITY'> {
  const kind = kindOf(unit)
  if (kind === 'points' || kind === 'minutes') return proceed({})
  if (!giver.homePath.includes(unitId)) return refuse('NOT_YOUR_COMMUNITY')
  return giver.verified ? proceed({}) : refuse('RESIDENCE_NOT_VERIFIED')
}

/** Who does not live there does not see that money is asked for. */
export function seesNeed(unit: Unit, unitId: string, { verified, homePath }: GiverFacts): boolean {
  return unit !== 'fen' || (verified && homePath.includes(unitId))
}

interface Met {
  readonly essential: boolean
  readonly goal: number
  readonly pledged: number
  /** Money that was promised and not paid counts for nothing. */
  readonly paying: number
}

const reached = ({ goal, pledged, paying }: Met) => pledged - paying >= goal

/** All essential needs are met; where none is essential, all of them. */
export function isMet(needs: readonly Met[]): boolean {
  const essential = needs.filter((need) => need.essential)
  const asked = essential.length > 0 ? essential : needs
  return asked.length > 0 && asked.every(reached)
}

export function isFull(needs: readonly Met[]): boolean {
  return needs.length > 0 && needs.every(reached)
}

/** What a campaign that raises comes to: decided at its deadline, or before it once nothing is left to give. */
export function outcomeOf(
  campaign: { readonly deadline: number },
  needs: readonly Met[],
  now: number,
): 'succeed' | 'miss' | 'wait' {
  if (isFull(needs)) return 'succeed'
  if (now < campaign.deadline) return 'wait'
  return isMet(needs) ? 'succeed' : 'miss'
}

/** A campaign lasts from its opening at most so many days, and at least an hour. */
export function decideTerm(
  { opensAt, deadline }: { readonly opensAt: number; readonly deadline: number },
  { maxCampaignDays }: Pick<CrowdRules, 'maxCampaignDays'>,
  now: number,
): Decision<object, 'DEADLINE_WRONG'> {
  const begins = Math.max(opensAt, now)
  const fits = deadline >= begins + 60 * MINUTE_MS && deadline - opensAt <= maxCampaignDays * DAY_MS
  return fits && opensAt <= now + maxCampaignDays * DAY_MS ? proceed({}) : refuse('DEADLINE_WRONG', { maxCampaignDays })
}

/** A need says what it counts, and everything that its kind wants. */
export function decideNeeds(
  needs: readonly NeedWritten[],
  deadline: number,
): Decision<object, 'NEED_WRONG' | 'ESSENTIAL_MISSING'> {
  for (const need of needs) {
    const kind = kindOf(need.unit)
    const limits = need.minEach <= need.maxEach && need.maxEach <= need.goal
    const measured = kind === 'item' ? need.measure !== undefined : need.measure === undefined
    const paid = kind === 'money' ? need.merchant !== undefined : need.merchant === undefined
    if (!limits || !measured || !paid || !plansFit(need, deadline)) return refuse('NEED_WRONG', { label: need.label })
  }
  if (new Set(needs.map(({ unit }) => unit)).size < needs.length) return refuse('NEED_WRONG')
  return needs.some(({ essential }) => essential) ? proceed({}) : refuse('ESSENTIAL_MISSING')
}

/** Hours are served after the decision, in shifts that together have room for all of them. */
function plansFit({ unit, shifts = [], goal }: NeedWritten, deadline: number): boolean {
  if (unit !== 'minutes') return shifts.length === 0
  const room = shifts.reduce(
    (sum, { startsAt, endsAt, capacity }) => sum + ((endsAt - startsAt) / 60_000) * capacity,
    0,
  )
  const ordered = shifts.every(({ startsAt, endsAt }) => startsAt > deadline && endsAt > startsAt)
  return ordered && room >= goal && shifts.every(({ startsAt, endsAt }) => endsAt - startsAt <= 12 * 60 * MINUTE_MS)
}

export interface ReviewFacts {
  readonly status: CampaignStatus
  readonly ownerId: string
  /** Who proposed the project it is for. */
  readonly proposerId?: string | undefined
  /** Whether a legal adviser is asked. */
  readonly legalAsked: boolean
  readonly community?: string | undefined
  readonly legal?: string | undefined
}

/** Things and money are property in the sense of the charity law (21, 36): a legal adviser looks at them. */
export function asksLegal(units: readonly Unit[]): boolean {
  return units.some((unit) => kindOf(unit) === 'item' || kindOf(unit) === 'money')
}

/** What is not open yet, or was sent back, is seen by the posts of its community alone. */
export function isHidden(status: CampaignStatus): boolean {
  return status === 'review' || status === 'returned'
}

/** Nobody reviews the own campaign, nor one for the own project, nor for both sides; it raises once all who are asked agree. */
export function decideReview(
  campaign: ReviewFacts,
  by: { readonly userId: string; readonly side: 'community' | 'legal' },
  { approve, reason }: { readonly approve: boolean; readonly reason?: string | undefined },
): Decision<{ agreed: boolean }, 'NOT_POSSIBLE_NOW' | 'SECOND_PERSON_NEEDED' | 'REASON_MISSING'> {
  if (campaign.status !== 'review' || (by.side === 'legal' && !campaign.legalAsked)) return refuse('NOT_POSSIBLE_NOW')
  const others = [campaign.ownerId, campaign.proposerId, by.side === 'legal' ? campaign.community : campaign.legal]
  if (others.includes(by.userId)) return refuse('SECOND_PERSON_NEEDED')
  if (!approve) return reason === undefined ? refuse('REASON_MISSING') : proceed({ agreed: false })
  const community = by.side === 'community' || campaign.community !== undefined
  const legal = !campaign.legalAsked || by.side === 'legal' || campaign.legal !== undefined
  return proceed({ agreed: community && legal })
}

/** A pledge is taken back until its need is decided. */
export function decideWithdrawal(
  pledge: { readonly status: PledgeStatus; readonly unit: Unit },
  need: NeedStatus,
): Decision<{ to: PledgeStatus }, 'PLEDGE_SETTLED' | 'NOT_POSSIBLE_NOW'> {
  if (need === 'closed') return refuse('PLEDGE_SETTLED')
  return decidePledgeMove(pledge.status, pledge.unit === 'fen' ? 'refund' : 'withdraw')
}

/** Every need has its line, and no more was used than was given. */
export function decideReport(
  needs: ReadonlyArray<{ readonly needId: string; readonly pledged: number }>,
  lines: ReadonlyArray<{ readonly needId: string; readonly used: number }>,
): Decision<object, 'REPORT_INCOMPLETE'> {
  const whole = needs.every(({ needId, pledged }) => {
    const own = lines.filter((line) => line.needId === needId)
    return own.length === 1 && own.every(({ used }) => used <= pledged)
  })
  return whole && lines.length === needs.length ? proceed({}) : refuse('REPORT_INCOMPLETE')
}

/** Points for a task are given by somebody who neither wrote it nor did it. */
export function decideAcceptance(
  task: { readonly ownerId: string; readonly takerId?: string | undefined },
  userId: string,
  { accept, reason }: { readonly accept: boolean; readonly reason?: string | undefined },
): Decision<object, 'OWN_CASE' | 'SECOND_PERSON_NEEDED' | 'REASON_MISSING'> {
  if (task.takerId === userId) return refuse('OWN_CASE')
  if (accept && task.ownerId === userId) return refuse('SECOND_PERSON_NEEDED')
  return !accept && reason === undefined ? refuse('REASON_MISSING') : proceed({})
}
