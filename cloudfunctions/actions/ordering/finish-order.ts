import { refuse } from '@domain/kernel/decision'
import { finishOrder } from '@domain/ordering/contract'
import { defineAction } from '../../kit/action'
import { startTerm } from '../../kit/due'
import { useFiles } from '../files/port'
import { AUTO_CONFIRM } from './auto-confirm'
import { moveOrder } from './move-order'
import { orders } from './store'

export default defineAction(
  finishOrder,
  async ({ member, rules, transact }, { orderId, reason, result, photos = [] }) => {
    const { version, rules: local } = await rules()
    return transact(async (tx) => {
      const order = member.open(await tx.get(orders, orderId))
      if (!order) return refuse('ORDER_NOT_FOUND')
      const confirmBy = tx.now + local.ordering.autoConfirmAfterMinutes * 60_000
      const changes = { finishedAt: tx.now, confirmBy, finishedBy: member.userId, result, photos }
      const moved = await moveOrder(tx, order, 'finish', { reason, changes })
      if (!moved.ok) return moved
      const used = await useFiles(tx, member, photos, { kind: 'order', id: orderId, readers: [order.ownerId] })
      if (!used.ok) return used
      tx.follow(startTerm, { kind: AUTO_CONFIRM, ref: orderId, dueAt: confirmBy })
      tx.decidedUnder(version)
      return moved
    })
  },
)
