import { mismatchOf } from '@domain/payments/rules'
import * as z from 'zod/mini'
import { get } from '../../kit/database'
import { instantOfPayTime } from '../../kit/pay-time'
import type { ToldContext } from '../../kit/serve-messages'
import { endRefund } from './end-refund'
import { noteMismatch } from './note-mismatch'
import type { Purposes } from './purpose'
import { payOrders } from './store'
import { takePayment } from './take-payment'

const Paid = z.looseObject({
  returnCode: z.literal('SUCCESS'),
  resultCode: z.literal('SUCCESS'),
  outTradeNo: z.string(),
  totalFee: z.int(),
  subMchId: z.string(),
  transactionId: z.optional(z.string()),
  timeEnd: z.optional(z.string()),
})

const Refunded = z.looseObject({
  returnCode: z.literal('SUCCESS'),
  outTradeNo: z.string(),
  outRefundNo: z.string(),
  refundStatus: z.string(),
})

/** What the platform is answered; everything else makes it say the same again for two days. */
const HEARD = { errcode: 0, errmsg: 'OK' }

async function refundTold(context: ToldContext, purposes: Purposes, told: z.infer<typeof Refunded>) {
  const { outTradeNo: orderNo, outRefundNo, refundStatus } = told
  const order = await get(payOrders, orderNo)
  if (order?.refundNo !== outRefundNo) {
    await noteMismatch(context, order, { kind: 'unknown_order', orderNo: outRefundNo })
    return HEARD
  }
  // A refund that failed is asked for again by the clock; only its success ends it.
  if (refundStatus === 'SUCCESS') {
    await context.transact(`refunded|${orderNo}`, (tx) => endRefund(tx, purposes, orderNo, true))
  }
  return HEARD
}

/** What the platform pushed of a payment or a refund; undefined when it is about something else. */
export async function paymentTold(
  context: ToldContext,
  purposes: Purposes,
  event: unknown,
): Promise<object | undefined> {
  const refunded = z.safeParse(Refunded, event)
  if (refunded.success) return refundTold(context, purposes, refunded.data)
  const paid = z.safeParse(Paid, event)
  if (!paid.success) return undefined
  const { outTradeNo: orderNo, totalFee, subMchId, transactionId, timeEnd } = paid.data
  const order = await get(payOrders, orderNo)
  if (!order) {
    await noteMismatch(context, undefined, { kind: 'unknown_order', orderNo, theirs: totalFee })
    return HEARD
  }
  const kind = mismatchOf(order, { totalFee, subMchId })
  if (kind) {
    await noteMismatch(context, order, { kind, orderNo, ours: order.totalFee, theirs: totalFee })
    return HEARD
  }
  const paidAt = instantOfPayTime(timeEnd) ?? context.now
  await context.transact(`paid|${orderNo}`, (tx) => takePayment(tx, purposes, { orderNo, transactionId, paidAt }))
  return HEARD
}
