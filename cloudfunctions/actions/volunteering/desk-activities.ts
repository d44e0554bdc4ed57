import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { deskActivities } from '@domain/volunteering/desk-contract'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { postOf } from '../../kit/post-of'
import { activities } from './store'
import { activityRowOf } from './views'

export default defineAction(deskActivities, async ({ member }, { status, after, limit = 20 }) => {
  const where = {
    orgPath: postOf(member).unitId,
    ...(status === undefined ? {} : { status }),
    ...(after === undefined ? {} : { seek: command.lt(after) }),
  }
  const found = await query(activities, { where, orderBy: ['seek', 'desc'], limit: limit + 1 })
  const here = found.flatMap((one) => member.open(one) ?? [])
  const { rows, next } = cutPage(here, limit, ({ seek }) => seek)
  return proceed({ items: rows.map(activityRowOf), ...(next === undefined ? {} : { next }) })
})
