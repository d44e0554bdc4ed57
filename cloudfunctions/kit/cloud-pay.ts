import cloud from 'wx-server-sdk'
import * as z from 'zod/mini'
import { instantOfPayTime } from './pay-time'
import { randomId } from './random-ids'

type Asked = Readonly<Record<string, unknown>>

interface CloudPay {
  unifiedOrder(asked: Asked): Promise<unknown>
  queryOrder(asked: Asked): Promise<unknown>
  closeOrder(asked: Asked): Promise<unknown>
  refund(asked: Asked): Promise<unknown>
  queryRefund(asked: Asked): Promise<unknown>
  downloadBill(asked: Asked): Promise<unknown>
}

/** Function that the platform tells of results. */
const TOLD = 'payments'

const Answer = z.looseObject({
  returnCode: z.optional(z.string()),
  returnMsg: z.optional(z.string()),
  resultCode: z.optional(z.string()),
  errCodeDes: z.optional(z.string()),
})
const Payment = z.object({
  timeStamp: z.string(),
  nonceStr: z.string(),
  package: z.string(),
  signType: z.string(),
  paySign: z.string(),
})
export type Payment = z.infer<typeof Payment>
const State = z.looseObject({
  tradeState: z.string(),
  totalFee: z.int(),
  subMchId: z.string(),
  transactionId: z.optional(z.string()),
  timeEnd: z.optional(z.string()),
})

/** The platform understood the call and does not carry it out; the sentence is all it tells. */
export class PaymentRefused extends Error {}

async function ask(name: keyof CloudPay, asked: Asked): Promise<Record<string, unknown>> {
  const { cloudPay } = cloud as unknown as { cloudPay: CloudPay }
  const answer = Answer.parse(await cloudPay[name]({ nonceStr: randomId(), ...asked }))
  const { returnCode, resultCode, errCodeDes, returnMsg } = answer
  if (returnCode !== 'SUCCESS' || resultCode === 'FAIL') throw new PaymentRefused(errCodeDes ?? returnMsg ?? 'refused')
  return answer
}

/** The environment the platform calls back in. */
function envIdOf(): string {
  const { ENV } = cloud.getWXContext() as { ENV?: string }
  return ENV ?? ''
}

export interface PaymentOrder {
  /** At most 32 of `[0-9A-Za-z_-]`; used again only with the same parameters. */
  readonly orderNo: string
  readonly subMchId: string
  readonly totalFee: number
  /** What WeChat shows; at most 128. */
  readonly title: string
}

/** Asks for a payment; the same order again answers the same. Answers what `wx.requestPayment` wants. */
export async function unifiedOrder({ orderNo, subMchId, totalFee, title }: PaymentOrder): Promise<Payment> {
  const asked = { functionName: TOLD, envId: envIdOf(), spbillCreateIp: '127.0.0.1', tradeType: 'JSAPI' }
  const answer = await ask('unifiedOrder', { ...asked, subMchId, outTradeNo: orderNo, totalFee, body: title })
  return Payment.parse(answer['payment'])
}

export interface PaymentState {
  readonly state: 'paid' | 'unpaid' | 'closed'
  readonly totalFee: number
  readonly subMchId: string
  readonly transactionId: string | undefined
  /** Epoch ms by the platform's clock. */
  readonly paidAt: number | undefined
}

/** What the platform knows of an order; undefined when it knows none. */
export async function queryOrder(subMchId: string, orderNo: string): Promise<PaymentState | undefined> {
  try {
    const answer = State.parse(await ask('queryOrder', { subMchId, outTradeNo: orderNo }))
    const { tradeState, totalFee, transactionId } = answer
    const paid = tradeState === 'SUCCESS' || tradeState === 'REFUND'
    const state = paid ? 'paid' : tradeState === 'CLOSED' ? 'closed' : 'unpaid'
    const paidAt = instantOfPayTime(answer.timeEnd)
    return { state, totalFee, subMchId: answer.subMchId, transactionId, paidAt }
  } catch (cause) {
    if (cause instanceof PaymentRefused) return undefined
    throw cause
  }
}

/** Nobody can pay it any more; refused for one that was paid meanwhile, or is younger than five minutes. */
export async function closeOrder(subMchId: string, orderNo: string): Promise<void> {
  await ask('closeOrder', { subMchId, outTradeNo: orderNo })
}

export interface RefundOrder {
  readonly subMchId: string
  readonly orderNo: string
  /** The same at every try: the platform then refunds once. */
  readonly refundNo: string
  readonly totalFee: number
  readonly refundFee: number
}

export async function refund({ subMchId, orderNo, refundNo, totalFee, refundFee }: RefundOrder): Promise<void> {
  const numbers = { outTradeNo: orderNo, outRefundNo: refundNo, totalFee, refundFee, refundFeeType: 'CNY' }
  await ask('refund', { functionName: TOLD, envId: envIdOf(), subMchId, ...numbers })
}

/** How a refund stands; undefined where the platform does not say, which it often does not. */
export async function queryRefund(subMchId: string, refundNo: string): Promise<string | undefined> {
  try {
    const answer = await ask('queryRefund', { subMchId, outRefundNo: refundNo })
    const states = answer['refundStatusList']
    return Array.isArray(states) && typeof states[0] === 'string' ? states[0] : undefined
  } catch (cause) {
    if (cause instanceof PaymentRefused) return undefined
    throw cause
  }
}

/** The bill of a merchant's day (`YYYYMMDD`) as text; undefined where nothing was paid or asked back. */
export async function downloadBill(subMchId: string, billDate: string): Promise<string | undefined> {
  const { cloudPay } = cloud as unknown as { cloudPay: CloudPay }
  const answer = await cloudPay.downloadBill({ nonceStr: randomId(), subMchId, billDate, billType: 'ALL' })
  const { data, returnMsg = '' } = z
    .looseObject({ data: z.optional(z.unknown()), returnMsg: z.optional(z.string()) })
    .parse(answer)
  if (typeof data === 'string') return data
  if (Buffer.isBuffer(data)) return data.toString('utf8')
  if (returnMsg === 'No Bill Exist') return undefined
  throw new Error(`the bill of ${billDate} did not come: ${returnMsg}`)
}
