import { proceed, refuse } from '@domain/kernel/decision'
import { statusAfter } from '@domain/kernel/lifecycle'
import { TEAM_LIFECYCLE } from '@domain/volunteering/states'
import { dissolveTeam } from '@domain/volunteering/team-contract'
import { leads } from '@domain/volunteering/teams'
import { defineAction } from '../../kit/action'
import { startTerm } from '../../kit/due'
import { DISBAND } from './disband'
import { teams } from './team-store'

export default defineAction(dissolveTeam, ({ member, transact }, { teamId }) =>
  transact(async (tx) => {
    const team = member.open(await tx.get(teams, teamId))
    if (!team) return refuse('TEAM_NOT_FOUND')
    if (!leads(team, { userId: member.userId, unitId: member.post?.unitId })) return refuse('NOT_TEAM_LEADER')
    const status = statusAfter(TEAM_LIFECYCLE, team.status, 'dissolve')
    if (status === undefined) return refuse('NOT_POSSIBLE_NOW', { status: team.status })
    await tx.patch(teams, teamId, { status })
    tx.subject({ collection: teams.name, id: teamId, from: team.status, to: status })
    tx.follow(startTerm, { kind: DISBAND, ref: teamId, dueAt: tx.now })
    return proceed({ teamId, status })
  }),
)
