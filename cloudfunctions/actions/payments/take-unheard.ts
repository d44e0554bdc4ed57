import { queryOrder } from '../../kit/cloud-pay'
import { get } from '../../kit/database'
import type { JobContext } from '../../kit/job'
import { dispute } from './dispute'
import type { Purposes } from './purpose'
import { payOrders } from './store'
import { takePayment } from './take-payment'

/**
 * A payment that only the bill tells of, because it came when the order was closed already and its callback was lost:
 * where the platform confirms it, it is taken as if it had been heard, and goes back; one that differs waits for a
 * person.
 */
export async function takeUnheard(context: JobContext, purposes: Purposes, orderNo: string): Promise<void> {
  const { now, transact } = context
  const order = await get(payOrders, orderNo)
  if (order?.status !== 'closed' && order?.status !== 'paying') return
  const { subMchId, totalFee } = order
  const known = await queryOrder(subMchId, orderNo)
  if (known?.state !== 'paid') return
  if (known.totalFee !== totalFee || known.subMchId !== subMchId) return dispute(context, purposes, order, known)
  const { transactionId, paidAt = now } = known
  await transact(`unheard_${orderNo}`, (tx) => takePayment(tx, purposes, { orderNo, transactionId, paidAt }))
}
