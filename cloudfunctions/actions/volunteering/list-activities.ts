import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { listActivities } from '@domain/volunteering/contract'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { openPublic } from '../../kit/scoped'
import { activities } from './store'
import { activityRowOf } from './views'

export default defineAction(listActivities, async (_context, { category, unitId, after, limit = 20 }) => {
  const where = {
    ...(category === undefined ? {} : { category }),
    ...(unitId === undefined ? {} : { unitId }),
    status: 'recruiting',
    ...(after === undefined ? {} : { seek: command.lt(after) }),
  }
  const found = await query(activities, { where, orderBy: ['seek', 'desc'], limit: limit + 1 })
  const { rows, next } = cutPage(found.map(openPublic), limit, ({ seek }) => seek)
  return proceed({ items: rows.map(activityRowOf), ...(next === undefined ? {} : { next }) })
})
