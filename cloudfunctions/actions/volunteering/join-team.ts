import { proceed, refuse } from '@domain/kernel/decision'
import { decideAge } from '@domain/volunteering/rules'
import { joinTeam } from '@domain/volunteering/team-contract'
import { decideJoining } from '@domain/volunteering/teams'
import { defineAction } from '../../kit/action'
import { openLinked } from '../../kit/scoped'
import { accountNow } from '../identity/port'
import { memberChanged } from './member-changed'
import { moveMember } from './move-member'
import { newMember } from './new-member'
import { teamMemberIdOf } from './team-member-id'
import { countMembers } from './team-members'
import { teamMembers, teams } from './team-store'

export default defineAction(joinTeam, async ({ member, now, transact }, { teamId }) => {
  const [account, members] = await Promise.all([accountNow(member.userId), countMembers(teamId)])
  const guardianAgreed = account?.guardian?.purposes.includes('volunteering') === true
  const age = decideAge({ birthMonth: account?.birthMonth, guardianAgreed }, {}, now)
  const membershipId = teamMemberIdOf(teamId, member.userId)
  return transact(async (tx) => {
    const team = member.open(await tx.get(teams, teamId))
    if (!team) return refuse('TEAM_NOT_FOUND')
    const former = openLinked(await tx.get(teamMembers, membershipId))
    const joined = decideJoining(team, former?.status, members)
    if (!joined.ok) return joined
    if (!age.ok) return refuse('GUARDIAN_CONSENT_REQUIRED')
    const { to } = joined.plan
    const { displayName: name } = member
    const move = to === 'asked' ? 'ask' : 'join'
    if (former) return moveMember(tx, former, move, { name, teamName: team.name, remark: undefined })
    await tx.put(teamMembers, membershipId, newMember(team, membershipId, member, to, tx.now))
    tx.subject({ collection: teamMembers.name, id: membershipId, to })
    tx.follow(memberChanged, { membershipId, move })
    return proceed({ membershipId, status: to })
  }, refuse('ALREADY_IN_TEAM'))
})
