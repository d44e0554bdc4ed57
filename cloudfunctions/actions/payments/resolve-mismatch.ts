import { proceed, refuse } from '@domain/kernel/decision'
import { payerOf } from '@domain/payments/book'
import { resolveMismatch } from '@domain/payments/contract'
import { decideResolving } from '@domain/payments/rules'
import { defineAction } from '../../kit/action'
import { purposeOf, type Purposes } from './purpose'
import { startRefund } from './start-refund'
import { mismatches, payOrders } from './store'

/** Ends a mismatch by another person than who paid; what was paid and differs may go back by it, and its payer hears so. */
export const resolveMismatchWith = (purposes: Purposes) =>
  defineAction(resolveMismatch, ({ member, transact }, { mismatchId, decision, note }) =>
    transact(async (tx) => {
      const mismatch = member.open(await tx.get(mismatches, mismatchId))
      if (!mismatch) return refuse('MISMATCH_NOT_FOUND')
      const order = await tx.get(payOrders, mismatch.orderNo)
      const may = decideResolving({ status: mismatch.status, payerId: order?.ownerId }, member.userId)
      if (!may.ok) return may
      if (decision === 'refund') {
        if (order?.status !== 'disputed') return refuse('NOTHING_TO_REFUND')
        const refundNo = await startRefund(tx, order, payerOf(order._id))
        await purposeOf(purposes, order).late(tx, order, refundNo)
      }
      const status = 'resolved' as const
      await tx.patch(mismatches, mismatchId, { status, note, resolvedBy: member.displayName })
      tx.subject({ collection: mismatches.name, id: mismatchId, from: mismatch.status, to: status })
      return proceed({ mismatchId, status })
    }),
  )
