import { proceed, refuse, type Decision } from '../kernel/decision'
import { statusAfter } from '../kernel/lifecycle'
import { TEAM_MEMBER_LIFECYCLE, type TeamMemberMove, type TeamMemberStatus, type TeamStatus } from './states'

/** Most members of a team; a larger one is better two. */
export const MOST_MEMBERS = 500

/** Whether a membership knows a move in its present status, and where it leads. */
export function decideMemberMove(
  status: TeamMemberStatus,
  move: TeamMemberMove,
): Decision<{ to: TeamMemberStatus }, 'NOT_POSSIBLE_NOW'> {
  const to = statusAfter(TEAM_MEMBER_LIFECYCLE, status, move)
  return to === undefined ? refuse('NOT_POSSIBLE_NOW', { status }) : proceed({ to })
}

/** Into a team at once, or asking its leader; who was removed asks, whatever the team. */
export function decideJoining(
  team: { status: TeamStatus; asks: boolean },
  former: TeamMemberStatus | undefined,
  members: number,
): Decision<{ to: 'member' | 'asked' }, 'NOT_POSSIBLE_NOW' | 'ALREADY_IN_TEAM' | 'TEAM_FULL'> {
  if (team.status !== 'active') return refuse('NOT_POSSIBLE_NOW')
  if (former === 'member' || former === 'asked') return refuse('ALREADY_IN_TEAM')
  if (members >= MOST_MEMBERS) return refuse('TEAM_FULL')
  return proceed({ to: team.asks || former === 'removed' ? 'asked' : 'member' })
}

/** Who leads a team: the leader in person, or a post of the unit it belongs to. */
export function leads(
  team: { ownerId: string; orgPath: readonly string[] },
  who: { userId: string; unitId?: string | undefined },
): boolean {
  return team.ownerId === who.userId || (who.unitId !== undefined && team.orgPath.includes(who.unitId))
}
