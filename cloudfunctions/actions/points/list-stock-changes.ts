import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { listStockChanges } from '@domain/points/desk-contract'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { postOf } from '../../kit/post-of'
import { stockChanges } from './store'
import { stockChangeRowOf } from './views'

export default defineAction(listStockChanges, async ({ member }, { after, limit = 20 }) => {
  const where = { unitId: postOf(member).unitId, ...(after === undefined ? {} : { seek: command.lt(after) }) }
  const found = await query(stockChanges, { where, orderBy: ['seek', 'desc'], limit: limit + 1 })
  const here = found.flatMap((one) => member.open(one) ?? [])
  const { rows, next } = cutPage(here, limit, ({ seek }) => seek)
  const items = rows.map((change) => stockChangeRowOf(change, member.userId))
  return proceed({ items, ...(next === undefined ? {} : { next }) })
})
