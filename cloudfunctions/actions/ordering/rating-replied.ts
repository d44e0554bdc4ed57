import * as z from 'zod/mini'
import { get } from '../../kit/database'
import { defineEffect } from '../../kit/effect'
import { openLinked } from '../../kit/scoped'
import { tell } from '../messages/port'
import { orders } from './store'

/** Tells the orderer that the desk answered the rating. */
export const ratingReplied = defineEffect(
  'ordering.ratingReplied',
  z.object({ orderId: z.string() }),
  async (context, { orderId }) => {
    const order = openLinked(await get(orders, orderId))
    if (!order) return
    await tell(context, {
      ...{ userId: order.ownerId, refKind: 'order', refId: orderId, at: context.at },
      template: 'ratingReplied',
      facts: { what: order.title, who: order.unitName },
    })
  },
)
