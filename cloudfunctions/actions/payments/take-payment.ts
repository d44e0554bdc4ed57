import { proceed, refuse, type Decision } from '@domain/kernel/decision'
import { transfer } from '@domain/kernel/ledger'
import { seekKey } from '@domain/kernel/seek'
import { payerOf } from '@domain/payments/book'
import { decideOrderMove } from '@domain/payments/rules'
import { post } from '../../kit/ledger'
import type { JournalledTx } from '../../kit/transact'
import { purposeOf, type Purposes } from './purpose'
import { startRefund } from './start-refund'
import { payOrders } from './store'

/** What the platform says of a payment that fits its order. */
interface Payment {
  readonly orderNo: string
  readonly transactionId: string | undefined
  /** Epoch ms by the platform's clock. */
  readonly paidAt: number
}

/**
 * Takes a payment, once: whoever says it again finds the order paid. It goes where its purpose wants it; what comes
 * after the order was closed, or is not wanted any more, goes back at once.
 */
export async function takePayment(
  tx: JournalledTx,
  purposes: Purposes,
  { orderNo, transactionId, paidAt }: Payment,
): Promise<Decision<object, 'NOT_POSSIBLE_NOW'>> {
  const order = await tx.get(payOrders, orderNo)
  if (!order || !['paying', 'closed'].includes(order.status)) return refuse('NOT_POSSIBLE_NOW')
  const facts = { transactionId, paidAt, paidSeek: seekKey(paidAt, orderNo) }
  const purpose = purposeOf(purposes, order)
  const into = order.status === 'paying' ? await purpose.paid(tx, order) : undefined
  if (!into) {
    await purpose.late(tx, order, await startRefund(tx, order, payerOf(orderNo), facts))
    return proceed({ orderNo })
  }
  const paid = decideOrderMove(order.status, 'pay')
  if (!paid.ok) return paid
  const legs = transfer(payerOf(orderNo), into, order.totalFee)
  const ref = { collection: payOrders.name, id: orderNo }
  await post(tx, { reason: 'paid', ref, title: order.title, legs })
  await tx.patch(payOrders, orderNo, { ...facts, status: paid.plan.to })
  tx.subject({ ...ref, from: order.status, to: paid.plan.to })
  return proceed({ orderNo })
}
