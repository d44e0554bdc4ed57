import { createHash } from 'node:crypto'
import { happens } from './pay-faults'
import type { PayLedger, PayOrder, PayRefund } from './pay-ledger'
import { envelope, orderNamed, type PayApi } from './pay-orders'
import { fen, optionalText, refundNumber, text, type Asked } from './pay-parameters'
import { badRequest, refused } from './pay-refusal'
import { compactTime, dateAndTime } from './pay-times'

const YEAR_MS = 365 * 86_400_000
const MOST_REFUNDS = 50

export interface PayRefundsOptions {
  ledger: PayLedger
  appId: string
  now: () => number
  /** Told once a refund is under way. */
  onAsked: (refund: PayRefund) => void
}

/** Refunds: asked for, and asked about. A refund that failed is asked for again with its own number. */
export function openPayRefunds(options: PayRefundsOptions): Record<'refund' | 'queryRefund', PayApi> {
  const { ledger, appId } = options
  return {
    refund: (asked) => {
      text(asked, 'nonce_str', 32)
      const order = orderNamed(ledger, asked)
      const refund = askFor(order, asked, options)
      return {
        ...envelope(appId, order.subMchId),
        ...{ transaction_id: order.transactionId, out_trade_no: order.outTradeNo },
        ...{ out_refund_no: refund.outRefundNo, refund_id: refund.refundId, refund_fee: refund.refundFee },
        ...{ total_fee: order.totalFee, cash_fee: order.totalFee, cash_refund_fee: refund.refundFee },
        ...{ coupon_refund_fee: 0, coupon_refund_count: 0 },
        ...{ coupon_type_list: [], coupon_refund_id_list: [], coupon_refund_fee_list: [] },
      }
    },
    queryRefund: (asked) => {
      text(asked, 'nonce_str', 32)
      const { order, refunds } = named(ledger, asked)
      const listed = happens(ledger.faults(), 'emptyRefundLists', order.key) ? [] : refunds
      return {
        ...envelope(appId, order.subMchId),
        ...{ transaction_id: order.transactionId, out_trade_no: order.outTradeNo },
        ...{ total_fee: order.totalFee, cash_fee: order.totalFee },
        refund_count: refunds.length,
        out_refund_no_list: listed.map(({ outRefundNo }) => outRefundNo),
        refund_id_list: listed.map(({ refundId }) => refundId),
        refund_channel: listed.map(() => 'ORIGINAL'),
        refund_fee_list: listed.map(({ refundFee }) => refundFee),
        settlement_refund_fee_list: listed.map(({ refundFee }) => refundFee),
        refund_status_list: listed.map(({ state }) => state),
        refund_account_list: listed.map(() => 'REFUND_SOURCE_RECHARGE_FUNDS'),
        refund_recv_accout_list: listed.map(() => '支付用户零钱'),
        refund_success_time_list: listed.map(({ endedAt }) => (endedAt === undefined ? '' : dateAndTime(endedAt))),
      }
    },
  }
}

function askFor(order: PayOrder, asked: Asked, { ledger, now, onAsked }: PayRefundsOptions): PayRefund {
  const outRefundNo = refundNumber(asked)
  const refundFee = fen(asked, 'refund_fee')
  const key = `${order.subMchId}/${outRefundNo}`
  const before = ledger.refund(key)
  const mismatch = refused('REFUND_FEE_MISMATCH', '订单金额或退款金额与之前请求不一致，请核实后再试')
  if (order.state !== 'SUCCESS') throw refused('INVALID_REQUEST', '订单未支付，不能退款')
  if (fen(asked, 'total_fee') !== order.totalFee) throw mismatch
  if (before && (before.refundFee !== refundFee || before.orderKey !== order.key)) throw mismatch
  if (before && before.state !== 'CHANGE') return before
  if (!before) judgeNew(order, refundFee, ledger, now())
  const refund: PayRefund = {
    ...{ key, orderKey: order.key, outRefundNo, refundFee },
    refundId: before?.refundId ?? refundIdOf(key, now()),
    functionName: optionalText(asked, 'function_name', 64) ?? '',
    envId: optionalText(asked, 'env_id', 64) ?? '',
    askedAt: before?.askedAt ?? now(),
    tries: (before?.tries ?? 0) + 1,
    state: 'PROCESSING',
  }
  ledger.keepRefund(refund)
  onAsked(refund)
  return refund
}

/** A refund that failed keeps its share of the money, for it is to be asked for again. */
function judgeNew(order: PayOrder, refundFee: number, ledger: PayLedger, now: number): void {
  const others = ledger.refundsOf(order.key)
  const back = others.reduce((sum, other) => sum + other.refundFee, 0)
  if (now > (order.paidAt ?? 0) + YEAR_MS) throw refused('TRADE_OVERDUE', '订单已经超过退款期限')
  if (others.length >= MOST_REFUNDS) throw refused('INVALID_REQUEST', '部分退款次数超过限制')
  if (back + refundFee > order.totalFee) throw refused('INVALID_REQUEST', '累计退款金额大于支付金额')
}

function refundIdOf(key: string, now: number): string {
  const number = createHash('sha256').update(key).digest().readUIntBE(0, 6) % 1e10
  return `50${compactTime(now)}${String(number).padStart(10, '0')}`
}

/** By WeChat's refund number, the merchant's, or either number of the order, in this order. */
function named(ledger: PayLedger, asked: Asked): { order: PayOrder; refunds: PayRefund[] } {
  const subMchId = text(asked, 'sub_mch_id', 32)
  const refundId = optionalText(asked, 'refund_id', 32)
  const outRefundNo = optionalText(asked, 'out_refund_no', 64)
  if (refundId === undefined && outRefundNo === undefined) {
    if (asked['transaction_id'] === undefined && asked['out_trade_no'] === undefined)
      throw badRequest('缺少参数: out_refund_no')
    const order = orderNamed(ledger, asked)
    const refunds = ledger.refundsOf(order.key)
    if (refunds.length === 0) throw refused('REFUNDNOTEXIST', '退款订单查询失败')
    return { order, refunds }
  }
  const refund =
    refundId === undefined
      ? ledger.refund(`${subMchId}/${outRefundNo}`)
      : ledger.refunds().find((one) => one.refundId === refundId && one.orderKey.startsWith(`${subMchId}/`))
  const order = ledger.order(refund?.orderKey ?? '')
  if (!refund || !order) throw refused('REFUNDNOTEXIST', '退款订单查询失败')
  return { order, refunds: [refund] }
}
