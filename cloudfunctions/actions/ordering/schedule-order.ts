import { refuse } from '@domain/kernel/decision'
import { scheduleOrder } from '@domain/ordering/care-contract'
import { decideMove } from '@domain/ordering/rules'
import { defineAction } from '../../kit/action'
import { changeSlot } from './change-slot'
import { moveOrder } from './move-order'
import { orders } from './store'

export default defineAction(scheduleOrder, ({ member, transact }, { orderId, slotId, reason }) =>
  transact(async (tx) => {
    const order = member.open(await tx.get(orders, orderId))
    if (!order) return refuse('ORDER_NOT_FOUND')
    const move = decideMove(order.status, 'schedule')
    if (!move.ok) return move
    const changed = await changeSlot(tx, order, slotId, (slot) => member.open(slot))
    return changed.ok ? moveOrder(tx, order, 'schedule', { reason, changes: changed.plan }) : changed
  }),
)
