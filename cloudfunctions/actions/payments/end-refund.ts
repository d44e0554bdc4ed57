import { proceed, refuse, type Decision } from '@domain/kernel/decision'
import { transfer } from '@domain/kernel/ledger'
import { seekKey } from '@domain/kernel/seek'
import { refundedTo, refundingOf } from '@domain/payments/book'
import { decideOrderMove } from '@domain/payments/rules'
import { post } from '../../kit/ledger'
import type { JournalledTx } from '../../kit/transact'
import { purposeOf, type Purposes } from './purpose'
import { payOrders } from './store'

/** What was asked back has arrived, once, or the platform could not carry it out. */
export async function endRefund(
  tx: JournalledTx,
  purposes: Purposes,
  orderNo: string,
  arrived: boolean,
): Promise<Decision<object, 'NOT_POSSIBLE_NOW'>> {
  const order = await tx.get(payOrders, orderNo)
  if (!order) return refuse('NOT_POSSIBLE_NOW')
  const decided = decideOrderMove(order.status, arrived ? 'arrive' : 'fail')
  if (!decided.ok) return decided
  const ref = { collection: payOrders.name, id: orderNo }
  const purpose = purposeOf(purposes, order)
  if (arrived) {
    const legs = transfer(refundingOf(orderNo), refundedTo(orderNo), order.refundFee ?? order.totalFee)
    await post(tx, { reason: 'refunded', ref, title: order.title, legs })
    await purpose.refunded(tx, order)
  } else await purpose.refundFailed(tx, order)
  // A cut between asking for it and noting so leaves it without its place among the refunds of the day.
  const { refundSeek = seekKey(tx.now, orderNo) } = order
  await tx.patch(payOrders, orderNo, {
    status: decided.plan.to,
    ...(arrived ? { refundedAt: tx.now, refundSeek } : {}),
  })
  tx.subject({ ...ref, from: order.status, to: decided.plan.to })
  return proceed({ orderNo })
}
