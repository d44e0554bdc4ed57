import type { Account } from '@domain/kernel/ledger'
import { transfer } from '@domain/kernel/ledger'
import { refundingOf } from '@domain/payments/book'
import { decideOrderMove } from '@domain/payments/rules'
import type { Stored } from '../../kit/collection'
import { startTerm } from '../../kit/due'
import { post } from '../../kit/ledger'
import type { JournalledTx } from '../../kit/transact'
import { requestRefund } from './request-refund'
import { payOrders, type PayOrderRecord } from './store'
import { LOOK, LOOK_EVERY_MS } from './terms'

/** Money of an order leaves where it is and is on its way back; answers the number of the refund. */
export async function startRefund(
  tx: JournalledTx,
  order: Stored<PayOrderRecord>,
  from: Account,
  changes: Partial<PayOrderRecord> = {},
): Promise<string> {
  const { _id: orderNo, status, totalFee, title } = order
  const decided = decideOrderMove(status, 'refund')
  if (!decided.ok) throw new Error(`the order ${orderNo} is ${status} and cannot be paid back`)
  const refundFee = changes.paidFee ?? order.paidFee ?? totalFee
  const refundNo = `${orderNo}-r`
  const legs = transfer(from, refundingOf(orderNo), refundFee)
  const posted = await post(tx, { reason: 'refund', ref: { collection: payOrders.name, id: orderNo }, title, legs })
  if (!posted.ok) throw new Error(`there is too little where the order ${orderNo} was paid to`)
  await tx.patch(payOrders, orderNo, { ...changes, status: decided.plan.to, refundNo, refundFee })
  tx.subject({ collection: payOrders.name, id: orderNo, from: status, to: decided.plan.to })
  tx.follow(requestRefund, { orderNo })
  tx.follow(startTerm, { kind: LOOK, ref: orderNo, dueAt: tx.now + LOOK_EVERY_MS })
  return refundNo
}
