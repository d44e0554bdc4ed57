import { proceed, refuse } from '@domain/kernel/decision'
import { replyToRating } from '@domain/ordering/care-contract'
import { defineAction } from '../../kit/action'
import { ratingReplied } from './rating-replied'
import { orders } from './store'

export default defineAction(replyToRating, ({ member, transact }, { orderId, text }) =>
  transact(async (tx) => {
    const order = member.open(await tx.get(orders, orderId))
    if (!order) return refuse('ORDER_NOT_FOUND')
    if (!order.rating) return refuse('NOT_RATED')
    if (order.rating.reply) return refuse('ALREADY_REPLIED')
    await tx.patch(orders, orderId, { rating: { ...order.rating, reply: { text, at: tx.now } } })
    tx.follow(ratingReplied, { orderId })
    tx.subject({ collection: 'orders', id: orderId, from: order.status, to: order.status })
    return proceed({ orderId, status: order.status })
  }),
)
