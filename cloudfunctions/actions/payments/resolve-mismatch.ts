import { proceed, refuse } from '@domain/kernel/decision'
import { payerOf } from '@domain/payments/book'
import { resolveMismatch } from '@domain/payments/contract'
import { defineAction } from '../../kit/action'
import { startRefund } from './start-refund'
import { mismatches, payOrders } from './store'

export default defineAction(resolveMismatch, ({ member, transact }, { mismatchId, decision, note }) =>
  transact(async (tx) => {
    const mismatch = member.open(await tx.get(mismatches, mismatchId))
    if (!mismatch) return refuse('MISMATCH_NOT_FOUND')
    if (mismatch.status === 'resolved') return refuse('MISMATCH_RESOLVED')
    if (decision === 'refund') {
      const order = await tx.get(payOrders, mismatch.orderNo)
      if (order?.status !== 'disputed') return refuse('NOTHING_TO_REFUND')
      await startRefund(tx, order, payerOf(order._id))
    }
    const status = 'resolved' as const
    await tx.patch(mismatches, mismatchId, { status, note, resolvedBy: member.displayName })
    tx.subject({ collection: mismatches.name, id: mismatchId, from: mismatch.status, to: status })
    return proceed({ mismatchId, status })
  }),
)
