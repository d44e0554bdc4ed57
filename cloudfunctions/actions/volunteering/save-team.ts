import { proceed, refuse } from '@domain/kernel/decision'
import { seekKey } from '@domain/kernel/seek'
import { saveTeam } from '@domain/volunteering/team-contract'
import { defineAction } from '../../kit/action'
import { postOf } from '../../kit/post-of'
import { publicNumber, randomId } from '../../kit/random-ids'
import { newMember } from './new-member'
import { teamMemberIdOf } from './team-member-id'
import { teamMembers, teams } from './team-store'

export default defineAction(saveTeam, async ({ member, transact }, { teamId, requestId: _requestId, ...written }) => {
  const post = postOf(member)
  const id = teamId ?? randomId()
  return transact(async (tx) => {
    const before = teamId === undefined ? undefined : member.open(await tx.get(teams, teamId))
    if (teamId !== undefined && !before?.orgPath.includes(post.unitId)) return refuse('TEAM_NOT_FOUND')
    if (before && before.status !== 'active') return refuse('NOT_POSSIBLE_NOW')
    if (before) await tx.patch(teams, id, written)
    else {
      const { userId, displayName } = member
      const team = { ownerId: userId, orgPath: post.orgPath, unitId: post.unitId, unitName: post.unitName, ...written }
      const audience = post.orgPath.slice(0, 1)
      const numbered = { audience, teamNo: publicNumber('T', tx.now), leaderName: displayName, finalMinutes: 0 }
      await tx.put(teams, id, { ...team, ...numbered, status: 'active', seek: seekKey(tx.now, id) })
      const membershipId = teamMemberIdOf(id, userId)
      await tx.put(teamMembers, membershipId, newMember({ ...team, _id: id }, membershipId, member, 'member', tx.now))
    }
    tx.subject({ collection: teams.name, id, ...(before ? { from: 'active' } : {}), to: 'active' })
    return proceed({ teamId: id, status: 'active' as const })
  })
})
