import { startTerm } from '../../kit/due'
import type { JournalledTx } from '../../kit/transact'
import { payMerchants, payOrders, type PayOrderRecord } from './store'
import { LOOK, LOOK_EVERY_MS } from './terms'

type Placed = Omit<PayOrderRecord, 'status' | 'createdAt'>

/** Puts an order the platform knows on the books, inside the caller's transaction; it is asked about until it is over. */
export async function placeOrder(tx: JournalledTx, orderNo: string, order: Placed): Promise<void> {
  await tx.put(payOrders, orderNo, { ...order, status: 'paying', createdAt: tx.now })
  if (!(await tx.get(payMerchants, order.subMchId))) await tx.put(payMerchants, order.subMchId, { since: tx.now })
  tx.subject({ collection: payOrders.name, id: orderNo, to: 'paying' })
  tx.follow(startTerm, { kind: LOOK, ref: orderNo, dueAt: Math.min(tx.now + LOOK_EVERY_MS, order.payBy) })
}
