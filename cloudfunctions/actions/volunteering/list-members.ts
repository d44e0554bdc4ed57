import { proceed, refuse } from '@domain/kernel/decision'
import { maskedName } from '@domain/kernel/masked-name'
import { cutPage } from '@domain/kernel/paging'
import { listMembers } from '@domain/volunteering/team-contract'
import { leads } from '@domain/volunteering/teams'
import { defineAction } from '../../kit/action'
import { command, get, query } from '../../kit/database'
import { openLinked } from '../../kit/scoped'
import { teamMembers, teams } from './team-store'

export default defineAction(listMembers, async ({ member }, { teamId, asking = false, after, limit = 50 }) => {
  const team = member.open(await get(teams, teamId))
  if (!team) return refuse('TEAM_NOT_FOUND')
  const leading = leads(team, { userId: member.userId, unitId: member.post?.unitId })
  if (asking && !leading) return refuse('NOT_TEAM_LEADER')
  const status = asking ? 'asked' : 'member'
  const where = { teamId, status, ...(after === undefined ? {} : { seek: command.gt(after) }) }
  const found = await query(teamMembers, { where, orderBy: ['seek', 'asc'], limit: limit + 1 })
  const { rows, next } = cutPage(
    found.flatMap((one) => openLinked(one) ?? []),
    limit,
    ({ seek }) => seek,
  )
  const items = rows.map(({ _id, name, status: stands, at, ownerId }) => {
    const shown = leading || ownerId === member.userId ? name : maskedName(name)
    return { membershipId: _id, name: shown, status: stands, at, leader: ownerId === team.ownerId }
  })
  return proceed({ items, ...(next === undefined ? {} : { next }) })
})
