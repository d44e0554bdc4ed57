import { refuse } from '@domain/kernel/decision'
import { disputeOrder } from '@domain/ordering/care-contract'
import { defineAction } from '../../kit/action'
import { moveOrder } from './move-order'
import { orders } from './store'

export default defineAction(disputeOrder, ({ member, transact }, { orderId, reason }) =>
  transact(async (tx) => {
    const order = member.open(await tx.get(orders, orderId))
    if (!order) return refuse('ORDER_NOT_FOUND')
    return moveOrder(tx, order, 'dispute', { reason })
  }),
)
