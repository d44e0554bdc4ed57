import type { Line } from './rules'

/** Yuan of a bill as fen; undefined for what is no amount. */
function fenOf(yuan: string): number | undefined {
  const match = /^(\d{1,9})\.(\d{2})$/.exec(yuan)
  return match ? Number(match[1]) * 100 + Number(match[2]) : undefined
}

/** A refund of a bill; `arrived` once the money is there. */
export interface RefundLine extends Line {
  readonly arrived: boolean
}

/** A bill as the platform sends it: every value after a backtick, the sums in the last two lines. */
export function readBill(text: string): { readonly paid: Line[]; readonly refunded: RefundLine[] } {
  const [head = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const names = head.split(',')
  const at = (name: string) => names.indexOf(name)
  const [orderNo, state, total, refundNo, refundFee, refundState] = [
    ...[at('商户订单号'), at('交易状态'), at('订单金额')],
    ...[at('商户退款单号'), at('退款金额'), at('退款状态')],
  ]
  const paid: Line[] = []
  const refunded: RefundLine[] = []
  for (const line of lines) {
    if (!line.startsWith('`')) break
    const cells = line.slice(1).split(',`')
    const cell = (column: number | undefined) => cells[column ?? -1] ?? ''
    const refund = cell(state) === 'REFUND'
    const fen = fenOf(cell(refund ? refundFee : total))
    if (fen === undefined) throw new Error('a line of the bill has no amount')
    if (refund) refunded.push({ no: cell(refundNo), fen, arrived: cell(refundState) === 'SUCCESS' })
    else paid.push({ no: cell(orderNo), fen })
  }
  return { paid, refunded }
}
