import { myPledges } from '@domain/crowd/contract'
import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { pledges } from './store'
import { pledgeRowOf } from './views'

export default defineAction(myPledges, async ({ member }, { open, after, limit = 20 }) => {
  const where = {
    ownerId: member.userId,
    ...(open === undefined ? {} : { open }),
    ...(after === undefined ? {} : { seek: command.lt(after) }),
  }
  const found = await query(pledges, { where, orderBy: ['seek', 'desc'], limit: limit + 1 })
  const own = found.flatMap((one) => member.open(one) ?? [])
  const { rows, next } = cutPage(own, limit, ({ seek }) => seek)
  return proceed({ items: rows.map(pledgeRowOf), ...(next === undefined ? {} : { next }) })
})
