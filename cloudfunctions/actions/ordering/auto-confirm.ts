import { proceed } from '@domain/kernel/decision'
import { defineJob } from '../../kit/job'
import { openLinked } from '../../kit/scoped'
import { moveOrder } from './move-order'
import { orders } from './store'

/** Kind of the term after which a served order counts as confirmed. */
export const AUTO_CONFIRM = 'autoConfirm'

/** Confirms what the orderer left unanswered; anything the orderer did meanwhile wins. */
export const autoConfirm = defineJob(AUTO_CONFIRM, async ({ transact }, orderId) => {
  await transact('confirm', async (tx) => {
    const order = openLinked(await tx.get(orders, orderId))
    if (!order) return proceed({})
    return moveOrder(tx, order, 'autoConfirm', { changes: { completedAt: tx.now } })
  })
  return {}
})
