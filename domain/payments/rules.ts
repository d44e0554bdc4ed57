import { proceed, refuse, type Decision } from '../kernel/decision'
import { statusAfter } from '../kernel/lifecycle'
import {
  PAY_ORDER_LIFECYCLE,
  type MismatchKind,
  type MismatchStatus,
  type PayOrderMove,
  type PayOrderStatus,
} from './states'

/** Whether an order knows a move in its present status. */
export function decideOrderMove(
  status: PayOrderStatus,
  move: PayOrderMove,
): Decision<{ to: PayOrderStatus }, 'NOT_POSSIBLE_NOW'> {
  const to = statusAfter<PayOrderStatus, PayOrderMove>(PAY_ORDER_LIFECYCLE, status, move)
  return to === undefined ? refuse('NOT_POSSIBLE_NOW', { status }) : proceed({ to })
}

interface Told {
  readonly totalFee: number
  readonly subMchId: string
}

/** What of a message does not fit the order it is about; undefined when all of it does. */
export function mismatchOf(order: Told, told: Told): 'callback_amount' | 'callback_merchant' | undefined {
  if (told.subMchId !== order.subMchId) return 'callback_merchant'
  return told.totalFee === order.totalFee ? undefined : 'callback_amount'
}

/** One payment or refund, by our books or by a bill. */
export interface Line {
  /** Number of the order, or of the refund. */
  readonly no: string
  readonly fen: number
}

export interface Difference {
  readonly kind: MismatchKind
  readonly no: string
  readonly ours?: number
  readonly theirs?: number
}

type Kinds = { readonly missing: MismatchKind; readonly only: MismatchKind; readonly amount: MismatchKind }

const PAID: Kinds = { missing: 'missing_in_bill', only: 'only_in_bill', amount: 'bill_amount' }
const REFUNDED: Kinds = { missing: 'refund_missing_in_bill', only: 'refund_only_in_bill', amount: 'refund_amount' }

/** Everything by which a day's books differ from its bill. */
export function differencesOf(ours: readonly Line[], theirs: readonly Line[], of: 'paid' | 'refunded'): Difference[] {
  const kinds = of === 'paid' ? PAID : REFUNDED
  const billed = new Map(theirs.map(({ no, fen }) => [no, fen]))
  const booked = new Map(ours.map(({ no, fen }) => [no, fen]))
  const here = ours.flatMap(({ no, fen }): Difference[] => {
    const other = billed.get(no)
    if (other === undefined) return [{ kind: kinds.missing, no, ours: fen }]
    return other === fen ? [] : [{ kind: kinds.amount, no, ours: fen, theirs: other }]
  })
  const there = theirs.filter(({ no }) => !booked.has(no))
  return [...here, ...there.map(({ no, fen }): Difference => ({ kind: kinds.only, no, theirs: fen }))]
}

/** A mismatch is ended once, and never by who paid: they would send their own money back. */
export function decideResolving(
  { status, payerId }: { readonly status: MismatchStatus; readonly payerId?: string | undefined },
  userId: string,
): Decision<object, 'MISMATCH_RESOLVED' | 'OWN_CASE'> {
  if (status === 'resolved') return refuse('MISMATCH_RESOLVED')
  return payerId === userId ? refuse('OWN_CASE') : proceed({})
}
