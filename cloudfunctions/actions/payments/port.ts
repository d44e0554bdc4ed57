import type { Account } from '@domain/kernel/ledger'
import type { ToldContext } from '../../kit/serve-messages'
import type { JournalledTx } from '../../kit/transact'
import { paymentTold as told } from './payment-told'
import type { Purposes } from './purpose'
import { startRefund } from './start-refund'
import { payOrders } from './store'

export { placeOrder } from './place-order'
export type { PaymentPurpose } from './purpose'

/** Sends back what an order paid, out of the account it was posted to; answers the number of the refund. */
export async function askRefund(tx: JournalledTx, orderNo: string, from: Account): Promise<string> {
  const order = await tx.get(payOrders, orderNo)
  if (!order) throw new Error(`there is no order ${orderNo}`)
  return startRefund(tx, order, from)
}

/** What the platform pushed of a payment; undefined when it is about something else. */
export function paymentTold(purposes: Purposes) {
  return (context: ToldContext, event: unknown) => told(context, purposes, event)
}
