import { proceed, refuse } from '@domain/kernel/decision'
import { seekKey } from '@domain/kernel/seek'
import { getTeam } from '@domain/volunteering/team-contract'
import { leads } from '@domain/volunteering/teams'
import * as z from 'zod/mini'
import { defineAction } from '../../kit/action'
import type { Stored } from '../../kit/collection'
import { command, get, query, queryShape } from '../../kit/database'
import { openLinked, openPublic } from '../../kit/scoped'
import { activities, shifts, type ActivityRecord } from './store'
import { teamMemberIdOf } from './team-member-id'
import { countMembers } from './team-members'
import { teamMembers, teams } from './team-store'
import { teamRowOf } from './team-views'
import { activityRowOf } from './views'

const MOST_ACTIVITIES = 10
/** Activities looked at: one whose shifts are over is recruiting still by its own word. */
const MOST_LOOKED_AT = 20
const MOST_SHIFTS = 100

/** What a team still needs people for: activities of which a shift is to come. */
async function recruitingOf(teamId: string, now: number): Promise<Array<Stored<ActivityRecord>>> {
  const where = { teamId, status: 'recruiting' }
  const found = await query(activities, { where, orderBy: ['seek', 'desc'], limit: MOST_LOOKED_AT })
  const open = found.map(openPublic)
  if (open.length === 0) return []
  const ahead = await queryShape(shifts, z.object({ activityId: z.string() }), {
    where: { activityId: command.in(open.map(({ _id }) => _id)), listed: true, seek: command.gt(seekKey(now, '')) },
    orderBy: ['seek', 'asc'],
    limit: MOST_SHIFTS,
  })
  const wanted = new Set(ahead.map(({ activityId }) => activityId))
  return open.filter(({ _id }) => wanted.has(_id)).slice(0, MOST_ACTIVITIES)
}

export default defineAction(getTeam, async ({ member, now }, { teamId }) => {
  const stored = await get(teams, teamId)
  const team = stored && openPublic(stored)
  if (!team) return refuse('TEAM_NOT_FOUND')
  const [members, open, own] = await Promise.all([
    countMembers(teamId),
    recruitingOf(teamId, now),
    member ? get(teamMembers, teamMemberIdOf(teamId, member.userId)) : undefined,
  ])
  const mine = openLinked(own)
  return proceed({
    ...teamRowOf(team),
    members,
    activities: open.map(activityRowOf),
    ...(mine ? { mine: { membershipId: mine._id, status: mine.status } } : {}),
    leads: member !== undefined && leads(team, { userId: member.userId, unitId: member.post?.unitId }),
  })
})
