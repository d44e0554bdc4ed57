import { refuse } from '@domain/kernel/decision'
import { rescheduleOrder } from '@domain/ordering/care-contract'
import { decideMove, decideReschedule } from '@domain/ordering/rules'
import { defineAction } from '../../kit/action'
import { changeSlot } from './change-slot'
import { moveOrder } from './move-order'
import { orders } from './store'

export default defineAction(rescheduleOrder, async ({ member, rules, transact }, { orderId, slotId, reason }) => {
  const { version, rules: local } = await rules()
  return transact(async (tx) => {
    const order = member.open(await tx.get(orders, orderId))
    if (!order) return refuse('ORDER_NOT_FOUND')
    const move = decideMove(order.status, 'reschedule')
    if (!move.ok) return move
    const counted = decideReschedule(order, local.ordering, tx.now)
    if (!counted.ok) return counted
    const changed = await changeSlot(tx, order, slotId, (slot) => member.open(slot))
    if (!changed.ok) return changed
    tx.decidedUnder(version)
    return moveOrder(tx, order, 'reschedule', { reason, changes: { ...changed.plan, ...counted.plan } })
  })
})
