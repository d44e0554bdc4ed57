import { gzipSync } from 'node:zlib'
import { happens } from './pay-faults'
import type { PayLedger, PayOrder, PayRefund } from './pay-ledger'
import { PLATFORM_MERCHANT, type PayApi } from './pay-orders'
import { optionalText, text } from './pay-parameters'
import { PayRefusal } from './pay-refusal'
import { compactDay, dateAndTime, instantOf } from './pay-times'

const DAY_MS = 86_400_000
/** The bill of a day is made from nine o'clock of the next day on. */
const READY_MS = DAY_MS + 9 * 3_600_000
const OLDEST_MS = 92 * DAY_MS

const billError = (message: string, code: string) =>
  new PayRefusal({ return_code: 'FAIL', return_msg: message, error_code: code })

/** One line of a bill: a payment, or a refund with the order it belongs to. */
interface Row {
  order: PayOrder
  refund?: PayRefund
}

const yuan = (fen: number) => (fen / 100).toFixed(2)

type Column = [name: string, value: (row: Row, appId: string) => string]
const atOf = ({ order, refund }: Row) => refund?.askedAt ?? order.paidAt ?? 0

const COMMON: Column[] = [
  ['交易时间', (row) => dateAndTime(atOf(row))],
  ['公众账号ID', (_, appId) => appId],
  ['商户号', () => PLATFORM_MERCHANT],
  ['特约商户号', ({ order }) => order.subMchId],
  ['设备号', ({ order }) => order.deviceInfo],
  ['微信订单号', ({ order }) => order.transactionId ?? ''],
  ['商户订单号', ({ order }) => order.outTradeNo],
  ['用户标识', ({ order }) => order.openid],
  ['交易类型', () => 'JSAPI'],
  ['交易状态', ({ refund }) => (refund ? 'REFUND' : 'SUCCESS')],
  ['付款银行', () => 'OTHERS'],
  ['货币种类', () => 'CNY'],
  ['应结订单金额', ({ order, refund }) => (refund ? '0.00' : yuan(order.totalFee))],
  ['代金券金额', () => '0.00'],
]
const REFUND_TIMES: Column[] = [
  ['退款申请时间', ({ refund }) => dateAndTime(refund?.askedAt ?? 0)],
  ['退款成功时间', ({ refund }) => (refund?.endedAt === undefined ? '' : dateAndTime(refund.endedAt))],
]
const REFUND: Column[] = [
  ['微信退款单号', ({ refund }) => refund?.refundId ?? '0'],
  ['商户退款单号', ({ refund }) => refund?.outRefundNo ?? '0'],
  ['退款金额', ({ refund }) => yuan(refund?.refundFee ?? 0)],
  ['充值券退款金额', () => '0.00'],
  ['退款类型', ({ refund }) => (refund ? 'ORIGINAL' : '')],
  ['退款状态', ({ refund }) => refund?.state ?? ''],
]
const REST: Column[] = [
  ['商品名称', ({ order }) => order.body.replace(/[,\r\n]/g, ' ')],
  ['商户数据包', ({ order }) => order.attach.replace(/[,\r\n]/g, ' ')],
  ['手续费', () => '0.00000'],
  ['费率', () => '0.00%'],
  ['订单金额', ({ order, refund }) => (refund ? '0.00' : yuan(order.totalFee))],
]
const ASKED: Column = ['申请退款金额', ({ refund }) => yuan(refund?.refundFee ?? 0)]
const NOTE: Column = ['费率备注', () => '']

const COLUMNS: Record<string, Column[]> = {
  ALL: [...COMMON, ...REFUND, ...REST, ASKED, NOTE],
  SUCCESS: [...COMMON, ...REST, NOTE],
  REFUND: [...COMMON, ...REFUND_TIMES, ...REFUND, ...REST, ASKED, NOTE],
}
const SUMS = '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额'

/** `downloadBill`: what was paid and asked back on one day, as text, or packed when `tarType` is GZIP. */
export function openPayBill(ledger: PayLedger, appId: string, now: () => number): PayApi {
  return (asked) => {
    text(asked, 'nonce_str', 32)
    const day = text(asked, 'bill_date', 8)
    const type = optionalText(asked, 'bill_type', 16) ?? 'ALL'
    const subMchId = optionalText(asked, 'sub_mch_id', 32)
    const began = instantOf(day)
    const columns = Object.hasOwn(COLUMNS, type) ? COLUMNS[type] : undefined
    if (!columns) throw billError('invalid bill_type', '20001')
    if (began === undefined || day.length !== 8) throw billError('invalid bill_date', '20001')
    if (now() - began > OLDEST_MS) throw billError('Bill Date Expired', '20002')
    if (now() < began + READY_MS) throw billError('Bill Creating', '20002')
    const rows = rowsOf(ledger, type).filter(
      (row) => compactDay(atOf(row)) === day && (subMchId === undefined || row.order.subMchId === subMchId),
    )
    if (rows.length === 0) throw billError('No Bill Exist', '20002')
    const lines = rows.map((row) => columns.map(([, value]) => `\`${value(row, appId)}`).join(','))
    const heads = columns.map(([name]) => name).join(',')
    const bytes = Buffer.from(`\uFEFF${[heads, ...lines, SUMS, sumsOf(rows)].join('\r\n')}\r\n`)
    return optionalText(asked, 'tar_type', 8) === 'GZIP' ? gzipSync(bytes) : bytes
  }
}

/** Paid orders and refunds in the order of their time, with the faults that are switched on for bills. */
function rowsOf(ledger: PayLedger, type: string): Row[] {
  const faults = ledger.faults()
  const asBilled = (order: PayOrder): PayOrder =>
    happens(faults, 'billAmount', order.key) ? { ...order, totalFee: order.totalFee + 100 } : order
  const paid = ledger
    .orders()
    .filter((order) => order.state === 'SUCCESS' && !happens(faults, 'billMissing', order.key))
    .map((order): Row => ({ order: asBilled(order) }))
  const back = ledger.refunds().flatMap((refund): Row[] => {
    const order = ledger.order(refund.orderKey)
    return order ? [{ order, refund }] : []
  })
  const rows = [...(type === 'REFUND' ? [] : paid), ...(type === 'SUCCESS' ? [] : back)]
  return rows.sort((one, other) => atOf(one) - atOf(other))
}

function sumsOf(rows: readonly Row[]): string {
  const paid = rows.reduce((sum, { order, refund }) => sum + (refund ? 0 : order.totalFee), 0)
  const back = rows.reduce((sum, { refund }) => sum + (refund?.refundFee ?? 0), 0)
  const values = [String(rows.length), yuan(paid), yuan(back), '0.00', '0.00000', yuan(paid), yuan(back)]
  return values.map((value) => `\`${value}`).join(',')
}
