import { proceed, refuse } from '@domain/kernel/decision'
import { handOverTeam } from '@domain/volunteering/team-contract'
import { leads } from '@domain/volunteering/teams'
import { defineAction } from '../../kit/action'
import { teamHanded } from './team-handed'
import { memberOf } from './team-members'
import { teamMembers, teams } from './team-store'

export default defineAction(handOverTeam, ({ member, transact }, { teamId, membershipId }) =>
  transact(async (tx) => {
    const team = member.open(await tx.get(teams, teamId))
    if (!team) return refuse('TEAM_NOT_FOUND')
    if (!leads(team, { userId: member.userId, unitId: member.post?.unitId })) return refuse('NOT_TEAM_LEADER')
    const next = await memberOf(tx, teamId, membershipId)
    if (!next) return refuse('MEMBER_NOT_FOUND')
    if (team.status !== 'active' || next.status !== 'member') return refuse('NOT_POSSIBLE_NOW')
    await tx.patch(teams, teamId, { ownerId: next.ownerId, leaderName: next.name })
    // Written too, so that who leads from now on does not leave at the same moment.
    await tx.patch(teamMembers, membershipId, { ledAt: tx.now })
    tx.subject({ collection: teams.name, id: teamId, from: team.status, to: team.status })
    tx.subject({ collection: teamMembers.name, id: membershipId, from: next.status, to: next.status })
    tx.follow(teamHanded, { teamId, userId: next.ownerId })
    return proceed({ teamId, status: team.status })
  }),
)
