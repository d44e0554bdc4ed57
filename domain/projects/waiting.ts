import type { PostRole } from '../kernel/roles'
import { PROJECT_STATUSES, type ProjectStatus } from './states'

/**
 * What somebody at a desk has to do with a project: its present status, or what came up within one. `seen`: enough
 * residents looked at what was built; `reportLate`: the day of the mid-year report passed without one; `lapsed`: too
 * few of the council voted; `rectify`: what was built is not as promised.
 */
export const MATTERS = [
  ...PROJECT_STATUSES,
  ...(['lapsed', 'objection', 'changing', 'changeRefused', 'reportLate', 'seen', 'rectify'] as const),
] as const
export type Matter = (typeof MATTERS)[number]

const DESK: readonly PostRole[] = ['community_staff', 'community_secretary']

/**
 * Posts each matter waits for, in the community or the nearest unit above it that has one; a matter that is not named
 * waits for nobody. The members of a council are named by the roll of their vote.
 */
export const WAITS_FOR: Partial<Record<Matter, readonly PostRole[]>> = {
  proposed: DESK,
  voting: [],
  shortlisted: ['community_staff'],
  budgeted: ['town_admin'],
  returned: ['community_staff'],
  approved: ['community_staff'],
  pooled: ['community_secretary'],
  acceptance: ['supervisor'],
  accepted: ['community_secretary'],
  settled: ['town_admin'],
  changing: ['town_admin'],
  objection: ['community_secretary', 'supervisor'],
  seen: ['supervisor'],
  lapsed: ['community_staff'],
  changeRefused: ['community_staff'],
  rectify: ['community_staff'],
  reportLate: [...DESK, 'town_admin'],
}

const JUDGED: readonly Matter[] = ['proposed', 'budgeted', 'acceptance', 'settled', 'changing', 'objection', 'seen']

/** Whether a matter is judged, so that who had a hand in the project leaves it to others. */
export const isJudged = (matter: Matter): boolean => JUDGED.includes(matter)

interface Standing {
  readonly status: ProjectStatus
  readonly changing: boolean
  readonly openObjections: number
}

const AT_WORK: readonly Matter[] = ['changeRefused', 'reportLate', 'rectify']

/** Whether a matter still waits, by how the project stands now. */
export function stillWaits(matter: Matter, { status, changing, openObjections }: Standing): boolean {
  if (matter === 'changing') return changing
  if (matter === 'objection') return openObjections > 0
  if (matter === 'seen') return status === 'acceptance'
  if (matter === 'lapsed') return status === 'qualified'
  return AT_WORK.includes(matter) ? status === 'committed' || status === 'implementing' : status === matter
}
