import { createHash, randomBytes } from 'node:crypto'
import type { Caller } from '../../contract'
import { happens } from './pay-faults'
import type { PayLedger, PayOrder } from './pay-ledger'
import { fen, optionalText, orderNumber, text, type Asked } from './pay-parameters'
import { badRequest, refused } from './pay-refusal'
import { compactTime, instantOf } from './pay-times'

/** The merchant number of the platform itself, which all payments go through. */
export const PLATFORM_MERCHANT = '1800000001'

const PREPAY_MS = 2 * 3_600_000
const EARLIEST_CLOSE_MS = 5 * 60_000
/** May differ when a number is used again. */
const PASSING = ['nonce_str', 'spbill_create_ip']

export interface PayOrdersOptions {
  ledger: PayLedger
  appId: string
  now: () => number
  /** Told once an order is paid. */
  onPaid: (order: PayOrder) => void
}

/** Answers a payment API; members in snake case. */
export type PayApi = (asked: Asked, caller: Caller | undefined) => Record<string, unknown> | Buffer

export interface PayOrders {
  readonly apis: Record<'unifiedOrder' | 'queryOrder' | 'closeOrder', PayApi>
  /** The order a cashier shows. */
  prepaid(prepayId: string): PayOrder | undefined
  /** Somebody pays. @returns why not, or undefined when it is paid */
  pay(prepayId: string): string | undefined
}

/** What every answer about a merchant begins with. */
export function envelope(appId: string, subMchId: string): Record<string, string> {
  return {
    ...{ return_code: 'SUCCESS', return_msg: 'OK', result_code: 'SUCCESS' },
    ...{ appid: appId, mch_id: PLATFORM_MERCHANT, sub_appid: appId, sub_mch_id: subMchId },
    nonce_str: randomBytes(16).toString('hex'),
  }
}

/** The order a call names by either number; WeChat's own goes first. */
export function orderNamed(ledger: PayLedger, asked: Asked): PayOrder {
  const subMchId = text(asked, 'sub_mch_id', 32)
  const transactionId = optionalText(asked, 'transaction_id', 32)
  const found =
    transactionId === undefined
      ? ledger.order(`${subMchId}/${orderNumber(asked)}`)
      : ledger.orders().find((order) => order.transactionId === transactionId && order.subMchId === subMchId)
  if (!found) throw refused('ORDERNOTEXIST', '订单不存在')
  return found
}

/** Orders: placed, asked about, closed and paid. */
export function openPayOrders({ ledger, appId, now, onPaid }: PayOrdersOptions): PayOrders {
  const byPrepayId = new Map(ledger.orders().map((order) => [order.prepayId, order.key]))
  const prepaid = (prepayId: string) => {
    const order = ledger.order(byPrepayId.get(prepayId) ?? '')
    return order?.prepayId === prepayId ? order : undefined
  }
  const keep = (order: PayOrder) => {
    byPrepayId.set(order.prepayId, order.key)
    ledger.keepOrder(order)
    return order
  }
  const prepay = () => ({
    prepayId: `wx${compactTime(now())}${randomBytes(9).toString('hex')}`,
    prepaidAt: now(),
  })

  const place = (asked: Asked, caller: Caller | undefined): PayOrder => {
    const order = newOrder(asked, caller, now())
    const before = ledger.order(order.key)
    if (!before) return keep({ ...order, ...prepay() })
    if (before.state === 'SUCCESS') throw refused('ORDERPAID', '该订单已支付')
    if (before.state === 'CLOSED') throw refused('ORDERCLOSED', '该订单已关闭')
    if (before.asked !== order.asked) throw refused('INVALID_REQUEST', '201 商户订单号重复')
    return now() < before.prepaidAt + PREPAY_MS ? before : keep({ ...before, ...prepay() })
  }

  return {
    apis: {
      unifiedOrder: (asked, caller) => {
        const { prepayId, subMchId } = place(asked, caller)
        return {
          ...envelope(appId, subMchId),
          ...{ trade_type: 'JSAPI', prepay_id: prepayId, payment: paymentOf(prepayId, appId, now()) },
        }
      },
      queryOrder: (asked) => {
        text(asked, 'nonce_str', 32)
        const order = orderNamed(ledger, asked)
        return { ...envelope(appId, order.subMchId), ...stateOf(order, ledger.refundsOf(order.key).length > 0) }
      },
      closeOrder: (asked) => {
        text(asked, 'nonce_str', 32)
        const order = orderNamed(ledger, { ...asked, transaction_id: undefined })
        if (order.state === 'SUCCESS') throw refused('ORDERPAID', '订单已支付')
        if (order.state === 'CLOSED') throw refused('ORDERCLOSED', '订单已关闭')
        if (now() < order.createdAt + EARLIEST_CLOSE_MS) throw refused('INVALID_REQUEST', '订单生成后 5 分钟内不能关闭')
        keep({ ...order, state: 'CLOSED' })
        return envelope(appId, order.subMchId)
      },
    },
    prepaid,
    pay(prepayId) {
      const order = prepaid(prepayId)
      if (!order) return '没有这笔订单'
      if (order.state === 'SUCCESS') return '这笔订单已经支付过了'
      // Somebody whose bank was still at it when the order was closed.
      const underWay = happens(ledger.faults(), 'paidAfterClose', order.key)
      if (order.state === 'CLOSED' && !underWay) return '这笔订单已经关闭'
      if (now() >= Math.min(order.prepaidAt + PREPAY_MS, order.expiresAt)) return '这笔订单已经过期'
      const number = createHash('sha256').update(order.key).digest().readUIntBE(0, 6) % 1e10
      const transactionId = `42000${'0'.repeat(5)}${compactTime(now()).slice(0, 8)}${String(number).padStart(10, '0')}`
      onPaid(keep({ ...order, state: 'SUCCESS', paidAt: now(), transactionId }))
      return undefined
    },
  }
}

function newOrder(asked: Asked, caller: Caller | undefined, now: number): Omit<PayOrder, 'prepayId' | 'prepaidAt'> {
  text(asked, 'nonce_str', 32)
  text(asked, 'spbill_create_ip', 64)
  if ((optionalText(asked, 'trade_type', 16) ?? 'JSAPI') !== 'JSAPI') throw badRequest('无效的 trade_type')
  const outTradeNo = orderNumber(asked)
  const subMchId = text(asked, 'sub_mch_id', 32)
  const openid = optionalText(asked, 'sub_openid', 128) ?? optionalText(asked, 'openid', 128) ?? caller?.openid
  if (openid === undefined) throw badRequest('JSAPI支付必须传openid')
  const expires = optionalText(asked, 'time_expire', 14)
  const expiresAt = expires === undefined ? Infinity : instantOf(expires)
  if (expiresAt === undefined || expiresAt <= now) throw badRequest('time_expire时间过短')
  const lasting = Object.entries(asked).filter(([name]) => !PASSING.includes(name))
  return {
    key: `${subMchId}/${outTradeNo}`,
    ...{ outTradeNo, subMchId, openid },
    functionName: text(asked, 'function_name', 64),
    envId: text(asked, 'env_id', 64),
    body: text(asked, 'body', 128),
    attach: optionalText(asked, 'attach', 127) ?? '',
    deviceInfo: optionalText(asked, 'device_info', 32) ?? '',
    totalFee: fen(asked, 'total_fee'),
    createdAt: now,
    expiresAt: Number.isFinite(expiresAt) ? expiresAt : Number.MAX_SAFE_INTEGER,
    asked: JSON.stringify([openid, lasting.sort(([one], [other]) => (one < other ? -1 : 1))]),
    state: 'NOTPAY',
  }
}

/** What `wx.requestPayment` wants; the convention of its members is the client's, not snake case. */
function paymentOf(prepayId: string, appId: string, now: number): Record<string, string> {
  const payment = {
    appId,
    timeStamp: String(Math.floor(now / 1000)),
    nonceStr: randomBytes(16).toString('hex'),
    package: `prepay_id=${prepayId}`,
    signType: 'MD5',
  }
  return { ...payment, paySign: createHash('md5').update(JSON.stringify(payment)).digest('hex').toUpperCase() }
}

const WORDS = { NOTPAY: '订单未支付', CLOSED: '订单已关闭', SUCCESS: '支付成功', REFUND: '订单发生过退款' }

function stateOf(order: PayOrder, refunded: boolean): Record<string, unknown> {
  const state = order.state === 'SUCCESS' && refunded ? 'REFUND' : order.state
  const attach = order.attach === '' ? {} : { attach: order.attach }
  const paid = order.state === 'SUCCESS' ? paidMembers(order) : { out_trade_no: order.outTradeNo, ...attach }
  return { ...paid, total_fee: order.totalFee, trade_state: state, trade_state_desc: WORDS[state] }
}

/** What WeChat says of a paid order, to who asks and to the function it tells. */
export function paidMembers(order: PayOrder): Record<string, unknown> {
  return {
    ...{ openid: `o-platform-${order.openid}`, is_subscribe: 'N', sub_openid: order.openid, sub_is_subscribe: 'N' },
    ...{ trade_type: 'JSAPI', bank_type: 'OTHERS', fee_type: 'CNY' },
    ...{ total_fee: order.totalFee, cash_fee: order.totalFee },
    ...{ transaction_id: order.transactionId, out_trade_no: order.outTradeNo },
    ...(order.attach === '' ? {} : { attach: order.attach }),
    time_end: compactTime(order.paidAt ?? 0),
  }
}
