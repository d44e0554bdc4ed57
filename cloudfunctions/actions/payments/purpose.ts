import type { Account } from '@domain/kernel/ledger'
import type { Stored } from '../../kit/collection'
import type { JournalledTx } from '../../kit/transact'
import type { PayOrderRecord } from './store'

/** Who knows what orders of one collection are paid for; each is asked inside the transaction that moves the order. */
export interface PaymentPurpose {
  /** The collection that `ref` of its orders names. */
  readonly collection: string
  /** Where the money goes, or undefined when it is not wanted any more and goes back. */
  paid(tx: JournalledTx, order: Stored<PayOrderRecord>): Promise<Account | undefined>
  /** What was paid came too late, or was not wanted: it is on its way back by this number. */
  late(tx: JournalledTx, order: Stored<PayOrderRecord>, refundNo: string): Promise<void>
  /** Nobody can pay it any more. */
  closed(tx: JournalledTx, order: Stored<PayOrderRecord>): Promise<void>
  /** What was asked back has arrived, or the platform could not carry it out yet. */
  refunded(tx: JournalledTx, order: Stored<PayOrderRecord>): Promise<void>
  refundFailed(tx: JournalledTx, order: Stored<PayOrderRecord>): Promise<void>
  refundRetried(tx: JournalledTx, order: Stored<PayOrderRecord>): Promise<void>
}

export type Purposes = readonly PaymentPurpose[]

export function purposeOf(purposes: Purposes, { ref }: Pick<PayOrderRecord, 'ref'>): PaymentPurpose {
  const found = purposes.find(({ collection }) => collection === ref.collection)
  if (!found) throw new Error(`nobody knows what an order of ${ref.collection} is paid for`)
  return found
}
