import { refuse } from '@domain/kernel/decision'
import { resolveDispute } from '@domain/ordering/care-contract'
import { decideMove, decideResolver } from '@domain/ordering/rules'
import { defineAction } from '../../kit/action'
import { changeSlot } from './change-slot'
import { moveOrder } from './move-order'
import { orders } from './store'

export default defineAction(resolveDispute, ({ member, transact }, { orderId, decision, slotId, reason }) =>
  transact(async (tx) => {
    const order = member.open(await tx.get(orders, orderId))
    if (!order) return refuse('ORDER_NOT_FOUND')
    const mayJudge = decideResolver(order, member.userId)
    if (!mayJudge.ok) return mayJudge
    if (decision === 'dismiss') {
      return moveOrder(tx, order, 'dismissDispute', { reason, changes: { completedAt: tx.now } })
    }
    if (slotId === undefined) {
      return moveOrder(tx, order, 'redoLater', { reason, changes: { slotId: undefined } })
    }
    const move = decideMove(order.status, 'redo')
    if (!move.ok) return move
    const changed = await changeSlot(tx, { ...order, slotId: undefined }, slotId, (slot) => member.open(slot))
    return changed.ok ? moveOrder(tx, order, 'redo', { reason, changes: changed.plan }) : changed
  }),
)
