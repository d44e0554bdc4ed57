import { seekKey } from '@domain/kernel/seek'
import type { PaymentState } from '../../kit/cloud-pay'
import type { Stored } from '../../kit/collection'
import type { JobContext } from '../../kit/job'
import { moveOrder } from './move-order'
import { noteMismatch } from './note-mismatch'
import { purposeOf, type Purposes } from './purpose'
import type { PayOrderRecord } from './store'

/** A payment that differs from its order is never used: it waits for a person, who sends it back. */
export async function dispute(
  context: JobContext,
  purposes: Purposes,
  order: Stored<PayOrderRecord>,
  known: PaymentState,
): Promise<void> {
  const { _id: orderNo } = order
  const { totalFee: paidFee, transactionId, paidAt = context.now } = known
  await noteMismatch(context, order, { kind: 'paid_amount', orderNo, ours: order.totalFee, theirs: paidFee })
  await moveOrder(context, orderNo, 'dispute', async (tx, stands) => {
    await purposeOf(purposes, stands).closed(tx, stands)
    return { paidFee, transactionId, paidAt, paidSeek: seekKey(paidAt, orderNo) }
  })
}
