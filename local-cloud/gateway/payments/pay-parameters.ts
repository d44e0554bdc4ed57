import { PlatformError } from '../../protocol/platform-error'
import { badRequest } from './pay-refusal'

/** What a function passed to a payment API, in snake case. */
export type Asked = Readonly<Record<string, unknown>>

/** What WeChat answers when a value has the wrong type: the text is all a function gets to see. */
const wrongType = () => new PlatformError('SYS_ERR', 'wx api error: -202')

const ORDER_NUMBER = /^[0-9A-Za-z_\-|*@]{1,32}$/
const REFUND_NUMBER = /^[0-9A-Za-z_\-|*@]{1,64}$/

/** A text that may be left out, of at most `most` characters. */
export function optionalText(asked: Asked, name: string, most: number): string | undefined {
  const value = asked[name]
  if (value === undefined || value === null || value === '') return undefined
  if (typeof value !== 'string') throw wrongType()
  if ([...value].length > most) throw badRequest(`参数长度有误: ${name}`)
  return value
}

/** A text that must be there. */
export function text(asked: Asked, name: string, most: number): string {
  const value = optionalText(asked, name, most)
  if (value === undefined) throw badRequest(`缺少参数: ${name}`)
  return value
}

/** A whole number of fen, at least 1. */
export function fen(asked: Asked, name: string): number {
  const value = asked[name]
  if (value === undefined || value === null) throw badRequest(`缺少参数: ${name}`)
  if (typeof value !== 'number' || !Number.isInteger(value)) throw wrongType()
  if (value < 1) throw badRequest(`参数错误: ${name} 必须大于 0`)
  return value
}

/** The merchant's own number of an order. */
export function orderNumber(asked: Asked): string {
  const value = text(asked, 'out_trade_no', 32)
  if (!ORDER_NUMBER.test(value)) throw badRequest('商户订单号格式不正确')
  return value
}

/** The merchant's own number of a refund. */
export function refundNumber(asked: Asked): string {
  const value = text(asked, 'out_refund_no', 64)
  if (!REFUND_NUMBER.test(value)) throw badRequest('商户退款单号格式不正确')
  return value
}
