import type { MismatchKind } from './states'

export const MISMATCH_WORDS: Record<MismatchKind, string> = {
  callback_amount: '通知里的金额不对',
  callback_merchant: '通知里的商户不对',
  unknown_order: '没有这个订单',
  paid_amount: '付的钱和订单不一样',
  bill_amount: '账单金额和订单不一样',
  missing_in_bill: '账单里没有这一笔',
  only_in_bill: '账单里有，我们没有记',
  refund_missing_in_bill: '账单里没有这笔退款',
  refund_only_in_bill: '账单里有退款，我们没有记',
  refund_amount: '退款金额不一样',
}

/** Sentences for the refusals of this domain. */
export const PAYMENTS_REFUSALS = {
  MISMATCH_NOT_FOUND: '没有找到这笔对不上的账',
  MISMATCH_RESOLVED: '同事已经处理过了',
  NOTHING_TO_REFUND: '这一笔没有可以退的钱，只能写明情况',
} as const
