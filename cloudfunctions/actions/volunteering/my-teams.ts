import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { myTeams } from '@domain/volunteering/team-contract'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { teamMembers } from './team-store'

export default defineAction(myTeams, async ({ member }, { after, limit = 20 }) => {
  const where = {
    ...{ ownerId: member.userId, current: true },
    ...(after === undefined ? {} : { seek: command.lt(after) }),
  }
  const found = await query(teamMembers, { where, orderBy: ['seek', 'desc'], limit: limit + 1 })
  const { rows, next } = cutPage(
    found.flatMap((one) => member.open(one) ?? []),
    limit,
    ({ seek }) => seek,
  )
  const items = rows.map(({ _id, status, teamId, teamName, unitName }) => {
    return { membershipId: _id, status, teamId, teamName, unitName }
  })
  return proceed({ items, ...(next === undefined ? {} : { next }) })
})
