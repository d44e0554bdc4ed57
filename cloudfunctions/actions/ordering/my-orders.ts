import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { myOrders } from '@domain/ordering/contract'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { orders } from './store'
import { orderRowOf } from './views'

export default defineAction(myOrders, async ({ member }, { open, after, limit = 20 }) => {
  const where = {
    ownerId: member.userId,
    ...(open === undefined ? {} : { open }),
    ...(after === undefined ? {} : { seek: command.lt(after) }),
  }
  const found = await query(orders, { where, orderBy: ['seek', 'desc'], limit: limit + 1 })
  const mine = found.flatMap((one) => member.open(one) ?? [])
  const { rows, next } = cutPage(mine, limit, (order) => order.seek)
  return proceed({ items: rows.map(orderRowOf), ...(next === undefined ? {} : { next }) })
})
