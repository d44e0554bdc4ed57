import { closeOrder, PaymentRefused, queryOrder, queryRefund } from '../../kit/cloud-pay'
import type { Stored } from '../../kit/collection'
import { get } from '../../kit/database'
import { defineJob, type Job, type JobContext, type JobResult } from '../../kit/job'
import { dispute } from './dispute'
import { endRefund } from './end-refund'
import { moveOrder } from './move-order'
import { purposeOf, type Purposes } from './purpose'
import { requestRefund } from './request-refund'
import { payOrders, type PayOrderRecord } from './store'
import { takePayment } from './take-payment'
import { LOOK, LOOK_EVERY_MS } from './terms'

type Order = Stored<PayOrderRecord>

/** The time to pay is over: first the platform lets nobody pay any more, then the books say so. */
async function close(context: JobContext, purposes: Purposes, { _id: orderNo, subMchId }: Order): Promise<boolean> {
  try {
    await closeOrder(subMchId, orderNo)
  } catch (cause) {
    // Paid meanwhile, too young, or unknown to the platform: asked again, its state says which.
    if (!(cause instanceof PaymentRefused)) throw cause
    const known = await queryOrder(subMchId, orderNo)
    if (known && known.state !== 'closed') return false
  }
  await moveOrder(context, orderNo, 'close', async (tx, order) => {
    await purposeOf(purposes, order).closed(tx, order)
    return {}
  })
  return true
}

async function lookAtPayment(context: JobContext, purposes: Purposes, order: Order): Promise<JobResult> {
  const { _id: orderNo, subMchId, totalFee, payBy } = order
  const known = await queryOrder(subMchId, orderNo)
  if (known?.state === 'paid') {
    if (known.totalFee !== totalFee || known.subMchId !== subMchId) {
      await dispute(context, purposes, order, known)
      return {}
    }
    const { transactionId, paidAt = context.now } = known
    await context.transact('paid', (tx) => takePayment(tx, purposes, { orderNo, transactionId, paidAt }))
    return {}
  }
  const over = context.now >= payBy
  if (over && (await close(context, purposes, order))) return {}
  return { again: over ? context.now + 60_000 : Math.min(context.now + LOOK_EVERY_MS, payBy) }
}

/** What the platform says of a refund, or is asked again with the same number where it failed or was never taken on. */
async function lookAtRefund(context: JobContext, purposes: Purposes, order: Order): Promise<JobResult> {
  const { _id: orderNo, subMchId, refundNo = '', refundSeek } = order
  const state = refundSeek === undefined ? undefined : await queryRefund(subMchId, refundNo)
  if (state === 'SUCCESS') {
    await context.transact('refunded', (tx) => endRefund(tx, purposes, orderNo, true))
    return {}
  }
  if (state === 'CHANGE' || state === 'REFUNDCLOSE') {
    await context.transact('failed', (tx) => endRefund(tx, purposes, orderNo, false))
    return { again: context.now + LOOK_EVERY_MS }
  }
  await requestRefund.run({ countyId: context.countyId, at: context.now, now: context.now }, { orderNo })
  return { again: context.now + LOOK_EVERY_MS }
}

async function retryRefund(context: JobContext, purposes: Purposes, { _id: orderNo }: Order): Promise<JobResult> {
  await moveOrder(context, orderNo, 'retry', async (tx, order) => {
    await purposeOf(purposes, order).refundRetried(tx, order)
    tx.follow(requestRefund, { orderNo })
    return {}
  })
  return { again: context.now + LOOK_EVERY_MS }
}

/** Asks the platform about an order as long as it is neither paid for good nor over. */
export function lookOver(purposes: Purposes): Job {
  return defineJob(LOOK, async (context, orderNo) => {
    const order = await get(payOrders, orderNo)
    if (order?.status === 'paying') return lookAtPayment(context, purposes, order)
    if (order?.status === 'refunding') return lookAtRefund(context, purposes, order)
    if (order?.status === 'refund_failed') return retryRefund(context, purposes, order)
    return {}
  })
}
