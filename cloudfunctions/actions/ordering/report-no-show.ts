import { refuse } from '@domain/kernel/decision'
import { reportNoShow } from '@domain/ordering/care-contract'
import { defineAction } from '../../kit/action'
import { moveOrder } from './move-order'
import { orders } from './store'

export default defineAction(reportNoShow, ({ member, transact }, { orderId, reason }) =>
  transact(async (tx) => {
    const order = member.open(await tx.get(orders, orderId))
    if (!order) return refuse('ORDER_NOT_FOUND')
    if (tx.now < order.endsAt) return refuse('TOO_EARLY', { until: order.endsAt })
    return moveOrder(tx, order, 'noShow', { reason })
  }),
)
