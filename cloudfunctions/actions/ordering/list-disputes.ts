import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { listDisputes } from '@domain/ordering/care-contract'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { postOf } from '../../kit/post-of'
import { orders } from './store'
import { orderRowOf } from './views'

export default defineAction(listDisputes, async ({ member }, { after, limit = 20 }) => {
  const where = {
    orgPath: postOf(member).unitId,
    status: 'disputed',
    ...(after === undefined ? {} : { deskSeek: command.gt(after) }),
  }
  const found = await query(orders, { where, orderBy: ['deskSeek', 'asc'], limit: limit + 1 })
  const here = found.flatMap((one) => member.open(one) ?? [])
  const { rows, next } = cutPage(here, limit, (order) => order.deskSeek)
  const items = rows.map((order) => ({
    ...orderRowOf(order),
    said: order.remarks.filter(({ move }) => move === 'dispute').at(-1)?.text,
  }))
  return proceed({ items, ...(next === undefined ? {} : { next }) })
})
