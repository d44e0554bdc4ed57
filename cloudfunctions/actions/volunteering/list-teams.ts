import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { listTeams } from '@domain/volunteering/team-contract'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { openPublic } from '../../kit/scoped'
import { teams } from './team-store'
import { teamRowOf } from './team-views'

export default defineAction(listTeams, async (_context, { unitId, after, limit = 20 }) => {
  const where = {
    ...(unitId === undefined ? {} : { unitId }),
    status: 'active',
    ...(after === undefined ? {} : { seek: command.lt(after) }),
  }
  const found = await query(teams, { where, orderBy: ['seek', 'desc'], limit: limit + 1 })
  const { rows, next } = cutPage(found.map(openPublic), limit, ({ seek }) => seek)
  return proceed({ items: rows.map(teamRowOf), ...(next === undefined ? {} : { next }) })
})
