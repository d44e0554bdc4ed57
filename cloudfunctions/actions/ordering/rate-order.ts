import { refuse } from '@domain/kernel/decision'
import { rateOrder } from '@domain/ordering/care-contract'
import { decideMove, decideRating } from '@domain/ordering/rules'
import { defineAction } from '../../kit/action'
import { moveOrder } from './move-order'
import { orders } from './store'

export default defineAction(rateOrder, async ({ member, rules, transact }, { orderId, stars, tags = [], text }) => {
  const { version, rules: local } = await rules()
  return transact(async (tx) => {
    const order = member.open(await tx.get(orders, orderId))
    if (!order) return refuse('ORDER_NOT_FOUND')
    const move = decideMove(order.status, 'rate')
    if (!move.ok) return move
    const inTime = decideRating(order.completedAt, local.ordering.rateWithinDays, tx.now)
    if (!inTime.ok) return inTime
    tx.decidedUnder(version)
    return moveOrder(tx, order, 'rate', { changes: { rating: { stars, tags, text, at: tx.now } } })
  })
})
