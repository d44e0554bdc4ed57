import type { Lifecycle } from '../kernel/lifecycle'

export const PAY_ORDER_STATUSES = [
  'paying',
  'paid',
  'refunding',
  'refund_failed',
  'refunded',
  'closed',
  'disputed',
] as const
export type PayOrderStatus = (typeof PAY_ORDER_STATUSES)[number]

export const PAY_ORDER_MOVES = ['pay', 'close', 'refund', 'arrive', 'fail', 'retry', 'dispute'] as const
export type PayOrderMove = (typeof PAY_ORDER_MOVES)[number]

/**
 * Life of an order (domain notes 25). Only the platform's word moves it: its callback, or its answer when it is asked.
 * A payment that comes after `closed` goes back; one that differs from what was asked is `disputed` and never used.
 */
export const PAY_ORDER_LIFECYCLE = {
  paying: { pay: 'paid', close: 'closed', refund: 'refunding', dispute: 'disputed' },
  paid: { refund: 'refunding' },
  refunding: { arrive: 'refunded', fail: 'refund_failed' },
  refund_failed: { retry: 'refunding', arrive: 'refunded' },
  refunded: {},
  closed: { refund: 'refunding', dispute: 'disputed' },
  disputed: { refund: 'refunding' },
} as const satisfies Lifecycle<PayOrderStatus, PayOrderMove>

/** What does not fit between our books and what the platform says. */
export const MISMATCH_KINDS = [
  'callback_amount',
  'callback_merchant',
  'unknown_order',
  'paid_amount',
  'bill_amount',
  'missing_in_bill',
  'only_in_bill',
  'refund_missing_in_bill',
  'refund_only_in_bill',
  'refund_amount',
] as const
export type MismatchKind = (typeof MISMATCH_KINDS)[number]

export const MISMATCH_STATUSES = ['open', 'resolved'] as const
export type MismatchStatus = (typeof MISMATCH_STATUSES)[number]

export const MISMATCH_LIFECYCLE = {
  open: { resolve: 'resolved' },
  resolved: {},
} as const satisfies Lifecycle<MismatchStatus, 'resolve'>
