import { nextHandOf, needsTown, UNPAID, type PaymentFacts } from '@domain/fund/rules'
import type { FundRules } from '@domain/fund/rule-set'
import type { DisbursementMove, DisbursementStatus } from '@domain/fund/states'
import type { Stored } from '../../kit/collection'
import type { Member } from '../../kit/member'
import { openLinked } from '../../kit/scoped'
import type { JournalledTx } from '../../kit/transact'
import { noteInstalment } from './instalments'
import { paymentWaits } from './payment-waits'
import { letGo } from './release-rest'
import { disbursements, earmarks, type DisbursementRecord, type EarmarkRecord, type HandRecord } from './store'

export type Payment = Stored<DisbursementRecord>

/** What the rules are asked about. */
export function factsOf({ status, fen, handIds, concerned, hold }: Payment): PaymentFacts {
  return { status, fen, hands: handIds, concerned, hold }
}

interface Moving {
  readonly to: DisbursementStatus
  readonly move: DisbursementMove
  readonly said?: string | undefined
  readonly rules: FundRules
  /** What else of the payment changes. */
  readonly along?: Partial<DisbursementRecord>
}

/** Moves whose person may have no other hand in the same payment. */
const COUNTED: readonly DisbursementMove[] = ['approve', 'check', 'approveAtTown', 'pay']

export function handOf(member: Member, move: HandRecord['move'], at: number, said?: string): HandRecord {
  return { move, userId: member.userId, name: member.displayName, at, ...(said === undefined ? {} : { said }) }
}

/** Puts a payment into its next status with the hand that did it, and tells the next one. One request. */
export async function moveOn(
  tx: JournalledTx,
  member: Member,
  payment: Payment,
  { to, move, said, rules, along = {} }: Moving,
): Promise<void> {
  const next = nextHandOf(to, needsTown(payment.fen, rules))
  const handIds = COUNTED.includes(move) ? [...payment.handIds, member.userId] : payment.handIds
  const hands = [...payment.hands, handOf(member, move, tx.now, said)]
  await tx.patch(disbursements, payment._id, { status: to, next, open: next !== 'nobody', handIds, hands, ...along })
  tx.subject({ collection: disbursements.name, id: payment._id, from: payment.status, to })
  if (next !== 'nobody') tx.follow(paymentWaits, { disbursementId: payment._id, status: to })
}

/** The earmark a payment is of. */
export async function earmarkOf(tx: JournalledTx, { earmarkId }: Payment): Promise<Stored<EarmarkRecord>> {
  const earmark = openLinked(await tx.get(earmarks, earmarkId))
  if (!earmark) throw new Error(`${earmarkId} has gone`)
  return earmark
}

/**
 * A request that comes to nothing asks for its money no more, and an instalment may be asked for anew; where the
 * project is over meanwhile, the money goes back to what is free.
 */
export async function freeRequest(tx: JournalledTx, payment: Payment): Promise<void> {
  if (!UNPAID.includes(payment.status)) throw new Error(`${payment._id} is paid`)
  const earmark = await earmarkOf(tx, payment)
  const requestedFen = earmark.requestedFen - payment.fen
  await tx.patch(earmarks, earmark._id, { requestedFen })
  await noteInstalment(tx, payment, { disbursementId: undefined, paid: false })
  if (earmark.settled) await letGo(tx, { ...earmark, requestedFen })
}
