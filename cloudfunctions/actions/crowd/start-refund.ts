import type { Stored } from '../../kit/collection'
import type { JournalledTx } from '../../kit/transact'
import { askRefund } from '../payments/port'
import { escrowOf } from '@domain/crowd/book'
import { pledges, type PledgeRecord } from './store'

/** Money leaves the escrow and takes its way back by the payment it came with. */
export async function startRefund(tx: JournalledTx, pledge: Stored<PledgeRecord>): Promise<void> {
  const { _id, needId, orderNo } = pledge
  if (orderNo === undefined) throw new Error(`the pledge ${_id} was not paid by an order`)
  const refundNo = await askRefund(tx, orderNo, escrowOf(needId, 'fen'))
  await tx.patch(pledges, _id, { status: 'refunding', refundNo })
}
