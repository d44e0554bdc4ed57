import { refuse } from '@domain/kernel/decision'
import { leaveTeam } from '@domain/volunteering/team-contract'
import { defineAction } from '../../kit/action'
import { openLinked } from '../../kit/scoped'
import { moveMember } from './move-member'
import { teamMemberIdOf } from './team-member-id'
import { teamMembers, teams } from './team-store'

export default defineAction(leaveTeam, ({ member, transact }, { teamId }) =>
  transact(async (tx) => {
    const team = member.open(await tx.get(teams, teamId))
    const mine = openLinked(await tx.get(teamMembers, teamMemberIdOf(teamId, member.userId)))
    if (!team) return refuse('TEAM_NOT_FOUND')
    if (!mine) return refuse('NOT_POSSIBLE_NOW')
    if (team.ownerId === member.userId && team.status === 'active') return refuse('LEADER_STAYS')
    return moveMember(tx, mine, 'leave')
  }),
)
