import { get } from '../../kit/database'
import { defineJob } from '../../kit/job'
import { openLinked } from '../../kit/scoped'
import { tell } from '../messages/port'
import { ACCEPTANCE } from './order-changed'
import { orders } from './store'

/** The desk let its term pass: the orderer hears that the order stands; the desk's queue shows it as late by itself. */
export const acceptanceLate = defineJob(ACCEPTANCE, async (context, orderId) => {
  const order = openLinked(await get(orders, orderId))
  if (order?.status !== 'submitted' || order.acceptBy === undefined) return {}
  await tell(context, {
    ...{ userId: order.ownerId, refKind: 'order', refId: orderId, at: order.acceptBy },
    template: 'orderLate',
    facts: { what: order.title, who: order.unitName },
  })
  return {}
})
