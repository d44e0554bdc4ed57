import { MismatchRow } from '@domain/payments/schemas'
import { PAY_ORDER_STATUSES } from '@domain/payments/states'
import * as z from 'zod/mini'
import { collection, SCOPED, scopedCollection } from '../../kit/collection'

/** What is to be paid, once; `_id` is the number by which the platform knows it. */
const PayOrderRecord = z.object({
  ...SCOPED,
  subMchId: z.string(),
  /** Fen. */
  totalFee: z.int(),
  title: z.string(),
  /** What it is paid for: the collection names who is asked what becomes of the money. */
  ref: z.object({ collection: z.string(), id: z.string() }),
  status: z.enum(PAY_ORDER_STATUSES),
  createdAt: z.int(),
  /** Until when it may be paid. */
  payBy: z.int(),
  transactionId: z.optional(z.string()),
  /** By the platform's clock. */
  paidAt: z.optional(z.int()),
  /** By payment, and by the instant at which the refund was taken on. */
  paidSeek: z.optional(z.string()),
  refundSeek: z.optional(z.string()),
  /** What came, where it differs from what was asked. */
  paidFee: z.optional(z.int()),
  /** The same at every try. */
  refundNo: z.optional(z.string()),
  refundFee: z.optional(z.int()),
  /** When the refund ended. */
  refundedAt: z.optional(z.int()),
})
export type PayOrderRecord = z.infer<typeof PayOrderRecord>
export const payOrders = collection('payOrders', PayOrderRecord)

/** Merchants that orders were placed for; `_id` is the platform's number. Each has a bill every day. */
const PayMerchant = z.object({ since: z.int() })
export const payMerchants = collection('payMerchants', PayMerchant)

const MismatchRecord = z.object({
  ...SCOPED,
  ...z.omit(MismatchRow, { mismatchId: true }).shape,
  seek: z.string(),
})
export const mismatches = scopedCollection('mismatches', MismatchRecord)
