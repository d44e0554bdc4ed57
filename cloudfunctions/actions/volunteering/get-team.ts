import { proceed, refuse } from '@domain/kernel/decision'
import { getTeam } from '@domain/volunteering/team-contract'
import { leads } from '@domain/volunteering/teams'
import { defineAction } from '../../kit/action'
import { get, query } from '../../kit/database'
import { openLinked, openPublic } from '../../kit/scoped'
import { activities } from './store'
import { teamMemberIdOf } from './team-member-id'
import { countMembers } from './team-members'
import { teamMembers, teams } from './team-store'
import { teamRowOf } from './team-views'
import { activityRowOf } from './views'

const MOST_ACTIVITIES = 10

export default defineAction(getTeam, async ({ member }, { teamId }) => {
  const stored = await get(teams, teamId)
  const team = stored && openPublic(stored)
  if (!team) return refuse('TEAM_NOT_FOUND')
  const recruiting = {
    where: { teamId, status: 'recruiting' },
    orderBy: ['seek', 'desc'],
    limit: MOST_ACTIVITIES,
  } as const
  const [members, open, own] = await Promise.all([
    countMembers(teamId),
    query(activities, recruiting),
    member ? get(teamMembers, teamMemberIdOf(teamId, member.userId)) : undefined,
  ])
  const mine = openLinked(own)
  return proceed({
    ...teamRowOf(team),
    members,
    activities: open.map(openPublic).map(activityRowOf),
    ...(mine ? { mine: { membershipId: mine._id, status: mine.status } } : {}),
    leads: member !== undefined && leads(team, { userId: member.userId, unitId: member.post?.unitId }),
  })
})
