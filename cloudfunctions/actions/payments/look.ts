import { proceed, refuse } from '@domain/kernel/decision'
import { seekKey } from '@domain/kernel/seek'
import { decideOrderMove } from '@domain/payments/rules'
import { closeOrder, PaymentRefused, queryOrder, queryRefund, type PaymentState } from '../../kit/cloud-pay'
import type { Stored } from '../../kit/collection'
import { get } from '../../kit/database'
import { defineJob, type Job, type JobContext, type JobResult } from '../../kit/job'
import { endRefund } from './end-refund'
import { noteMismatch } from './note-mismatch'
import { purposeOf, type Purposes } from './purpose'
import { requestRefund } from './request-refund'
import { payOrders, type PayOrderRecord } from './store'
import { takePayment } from './take-payment'
import { LOOK, LOOK_EVERY_MS } from './terms'

type Order = Stored<PayOrderRecord>

/** The time to pay is over: first the platform lets nobody pay any more, then the books say so. */
async function close({ transact }: JobContext, purposes: Purposes, order: Order): Promise<boolean> {
  const { _id: orderNo, subMchId } = order
  try {
    await closeOrder(subMchId, orderNo)
  } catch (cause) {
    // Paid meanwhile, too young, or unknown to the platform: asked again, its state says which.
    if (!(cause instanceof PaymentRefused)) throw cause
    const known = await queryOrder(subMchId, orderNo)
    if (known && known.state !== 'closed') return false
  }
  await transact('close', async (tx) => {
    const stands = await tx.get(payOrders, orderNo)
    const decided = stands ? decideOrderMove(stands.status, 'close') : refuse('NOT_POSSIBLE_NOW')
    if (!stands || !decided.ok) return refuse('NOT_POSSIBLE_NOW')
    await purposeOf(purposes, stands).closed(tx, stands)
    await tx.patch(payOrders, orderNo, { status: decided.plan.to })
    tx.subject({ collection: payOrders.name, id: orderNo, from: stands.status, to: decided.plan.to })
    return proceed({ orderNo })
  })
  return true
}

/** A payment that differs from its order is never used: it waits for a person, who sends it back. */
async function dispute(context: JobContext, purposes: Purposes, order: Order, known: PaymentState): Promise<void> {
  const { _id: orderNo } = order
  const { totalFee: paidFee, transactionId, paidAt = context.now } = known
  await noteMismatch(context, order, { kind: 'paid_amount', orderNo, ours: order.totalFee, theirs: paidFee })
  await context.transact('dispute', async (tx) => {
    const stands = await tx.get(payOrders, orderNo)
    const decided = stands ? decideOrderMove(stands.status, 'dispute') : refuse('NOT_POSSIBLE_NOW')
    if (!stands || !decided.ok) return refuse('NOT_POSSIBLE_NOW')
    await purposeOf(purposes, stands).closed(tx, stands)
    await tx.patch(payOrders, orderNo, {
      ...{ status: decided.plan.to, paidFee, transactionId, paidAt, paidSeek: seekKey(paidAt, orderNo) },
    })
    tx.subject({ collection: payOrders.name, id: orderNo, from: stands.status, to: decided.plan.to })
    return proceed({ orderNo })
  })
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
  await context.transact('retry', async (tx) => {
    const order = await tx.get(payOrders, orderNo)
    const decided = order ? decideOrderMove(order.status, 'retry') : refuse('NOT_POSSIBLE_NOW')
    if (!order || !decided.ok) return refuse('NOT_POSSIBLE_NOW')
    await purposeOf(purposes, order).refundRetried(tx, order)
    await tx.patch(payOrders, orderNo, { status: decided.plan.to })
    tx.subject({ collection: payOrders.name, id: orderNo, from: order.status, to: decided.plan.to })
    tx.follow(requestRefund, { orderNo })
    return proceed({ orderNo })
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
