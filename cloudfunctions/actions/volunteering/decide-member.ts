import { refuse } from '@domain/kernel/decision'
import { decideMember } from '@domain/volunteering/team-contract'
import { leads, MOST_MEMBERS } from '@domain/volunteering/teams'
import { defineAction } from '../../kit/action'
import { moveMember } from './move-member'
import { countMembers, memberOf } from './team-members'
import { teams } from './team-store'

export default defineAction(decideMember, async ({ member, transact }, { teamId, membershipId, move, reason }) => {
  const members = move === 'accept' ? await countMembers(teamId) : 0
  return transact(async (tx) => {
    const team = member.open(await tx.get(teams, teamId))
    if (!team) return refuse('TEAM_NOT_FOUND')
    if (!leads(team, { userId: member.userId, unitId: member.post?.unitId })) return refuse('NOT_TEAM_LEADER')
    const asked = await memberOf(tx, teamId, membershipId)
    if (!asked) return refuse('MEMBER_NOT_FOUND')
    if (asked.ownerId === team.ownerId) return refuse('LEADER_STAYS')
    if (asked.ownerId === member.userId) return refuse('SECOND_PERSON_NEEDED')
    if (move !== 'accept' && reason === undefined) return refuse('REASON_MISSING')
    if (move === 'accept' && team.status !== 'active') return refuse('NOT_POSSIBLE_NOW', { status: team.status })
    if (members >= MOST_MEMBERS) return refuse('TEAM_FULL')
    return moveMember(tx, asked, move, { remark: reason })
  })
})
