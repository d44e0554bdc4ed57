import { proceed, type Decision } from '@domain/kernel/decision'
import { decideMove } from '@domain/ordering/rules'
import { OPEN_STATUSES, SEATED_STATUSES, type OrderMove, type OrderStatus } from '@domain/ordering/states'
import type { Stored } from '../../kit/collection'
import { openLinked } from '../../kit/scoped'
import type { JournalledTx } from '../../kit/transact'
import { orderChanged } from './order-changed'
import { orders, slots, type OrderRecord } from './store'
import { freeSeat } from './take-seat'
import { isTold, tellOrderer } from './tell-orderer'

interface Moving {
  /** What was said; the other side reads it in the timeline. */
  readonly reason?: string | undefined
  readonly changes?: Partial<OrderRecord>
}

/** Moves one order by its table; a move out of a seated status into one that ended gives the seat back. */
export async function moveOrder(
  tx: JournalledTx,
  order: Stored<OrderRecord>,
  move: OrderMove,
  { reason, changes = {} }: Moving = {},
): Promise<Decision<{ orderId: string; status: OrderStatus }, 'MOVE_NOT_ALLOWED'>> {
  const decided = decideMove(order.status, move)
  if (!decided.ok) return decided
  const status = decided.plan.to
  const open = OPEN_STATUSES.includes(status)
  const remarks = reason === undefined ? {} : { remarks: [...order.remarks, { at: tx.now, move, text: reason }] }
  await tx.patch(orders, order._id, { status, open, ...remarks, ...changes })
  if (!open && SEATED_STATUSES.includes(order.status)) await freeSlotOf(tx, order)
  tx.subject({ collection: 'orders', id: order._id, from: order.status, to: status })
  tx.follow(orderChanged, { orderId: order._id })
  if (isTold(move)) tx.follow(tellOrderer, { orderId: order._id, move })
  return proceed({ orderId: order._id, status })
}

async function freeSlotOf(tx: JournalledTx, { slotId, holder }: OrderRecord): Promise<void> {
  const slot = slotId === undefined ? undefined : openLinked(await tx.get(slots, slotId))
  if (slot) await freeSeat(tx, slot, holder)
}
