import { proceed } from '@domain/kernel/decision'
import { noShowFrom } from '@domain/ordering/rules'
import { command, get, query } from '../../kit/database'
import { defineJob, type JobContext } from '../../kit/job'
import { openLinked } from '../../kit/scoped'
import { moveOrder } from './move-order'
import { SLOT_ENDED } from './slot-ended'
import { orders, slots } from './store'

const BATCH = 100
const LAPSED = '社区没有在约定时间前接单，名额已退还'

/** Who was expected did not come; who was never accepted is told so. Each order is its own transaction. */
export const slotEnd = defineJob(SLOT_ENDED, async (context, slotId) => {
  const slot = openLinked(await get(slots, slotId))
  const { rules } = await context.rules()
  const over = slot ? noShowFrom(slot, rules.ordering) : 0
  if (context.now < over) return { again: over }
  for (const status of ['scheduled', 'submitted'] as const) {
    for (;;) {
      const where = { slotId, status: command.in([status]) }
      const left = (await query(orders, { where, limit: BATCH })).map(openLinked)
      for (const order of left) if (order) await endOne(context, slotId, order._id)
      if (left.length < BATCH) break
    }
  }
  return {}
})

async function endOne({ transact }: JobContext, slotId: string, orderId: string): Promise<void> {
  await transact(orderId, async (tx) => {
    const order = openLinked(await tx.get(orders, orderId))
    if (!order || order.slotId !== slotId) return proceed({})
    if (order.status === 'scheduled') return moveOrder(tx, order, 'noShow')
    return moveOrder(tx, order, 'lapse', { reason: LAPSED })
  })
}
