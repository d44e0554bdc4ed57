import { proceed, refuse } from '@domain/kernel/decision'
import { decideOrderMove } from '@domain/payments/rules'
import type { PayOrderMove } from '@domain/payments/states'
import type { Stored } from '../../kit/collection'
import type { JobContext } from '../../kit/job'
import type { JournalledTx } from '../../kit/transact'
import { payOrders, type PayOrderRecord } from './store'

type Order = Stored<PayOrderRecord>

/** Moves an order from where it stands now; `also` does what goes with it and answers what else of it changes. */
export async function moveOrder(
  { transact }: JobContext,
  orderNo: string,
  move: PayOrderMove,
  also: (tx: JournalledTx, order: Order) => Promise<Partial<PayOrderRecord>>,
): Promise<void> {
  await transact(`${move}_${orderNo}`, async (tx) => {
    const order = await tx.get(payOrders, orderNo)
    const decided = order ? decideOrderMove(order.status, move) : refuse('NOT_POSSIBLE_NOW')
    if (!order || !decided.ok) return refuse('NOT_POSSIBLE_NOW')
    const changes = await also(tx, order)
    await tx.patch(payOrders, orderNo, { ...changes, status: decided.plan.to })
    tx.subject({ collection: payOrders.name, id: orderNo, from: order.status, to: decided.plan.to })
    return proceed({ orderNo })
  })
}
