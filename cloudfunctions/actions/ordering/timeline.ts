import { moveBetween } from '@domain/ordering/rules'
import type { OrderStep } from '@domain/ordering/schemas'
import { ORDER_STATUSES } from '@domain/ordering/states'
import * as z from 'zod/mini'
import type { Stored } from '../../kit/collection'
import { query } from '../../kit/database'
import { journal } from '../../kit/journal'
import type { OrderRecord } from './store'

const Status = z.enum(ORDER_STATUSES)

/** Most steps an order can have: each move of its table, with every reschedule and redo counted. */
const MOST_STEPS = 60

/** What happened to an order, oldest first, from the journal; reasons come from the order itself. */
export async function timelineOf(order: Stored<OrderRecord>): Promise<Array<z.infer<typeof OrderStep>>> {
  const where = { 'subjects.id': order._id }
  const lines = await query(journal, { where, orderBy: ['at', 'asc'], limit: MOST_STEPS })
  return lines.flatMap(({ at, actor, action, subjects }) => {
    const subject = subjects.find(({ id }) => id === order._id)
    const to = z.safeParse(Status, subject?.to)
    if (!to.success) return []
    const by = actor === 'system' ? 'system' : actor === order.ownerId ? 'orderer' : 'desk'
    const from = z.safeParse(Status, subject?.from)
    const move = from.success ? moveBetween(from.data, to.data, by === 'system') : undefined
    const reason = order.remarks.find((one) => one.at === at)?.text
    return [{ at, action, to: to.data, by, reason, move } as const]
  })
}
