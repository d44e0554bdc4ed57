import { ORDER_MOVES, type OrderMove } from '@domain/ordering/states'
import * as z from 'zod/mini'
import type { Stored } from '../../kit/collection'
import { get } from '../../kit/database'
import { defineEffect, type EffectContext } from '../../kit/effect'
import { openLinked } from '../../kit/scoped'
import { tell } from '../messages/port'
import { orders, type OrderRecord } from './store'

type Telling = (context: EffectContext, order: Stored<OrderRecord>, reason: string) => Promise<void>

const about = (order: Stored<OrderRecord>, { at }: EffectContext) =>
  ({ userId: order.ownerId, refKind: 'order', refId: order._id, at }) as const

const appointment = ({ title, startsAt, unitName, place }: OrderRecord) => ({
  what: title,
  startsAt,
  place: `${unitName} ${place}`,
})

const accepted: Telling = (context, order) =>
  tell(context, {
    ...about(order, context),
    template: 'orderAccepted',
    facts: appointment(order),
    until: order.startsAt,
  })

const rejected: Telling = (context, order, reason) =>
  tell(context, { ...about(order, context), template: 'orderRejected', facts: { what: order.title, reason } })

const rescheduled: Telling = (context, order) =>
  tell(context, {
    ...about(order, context),
    template: 'orderRescheduled',
    facts: appointment(order),
    until: order.startsAt,
  })

const noShow: Telling = (context, order) =>
  tell(context, {
    ...about(order, context),
    template: 'orderNoShow',
    facts: { what: order.title, startsAt: order.startsAt },
  })

const redone: Telling = (context, order, reason) =>
  tell(context, { ...about(order, context), template: 'orderRedone', facts: { what: order.title, reason } })

const dismissed: Telling = (context, order, reason) =>
  tell(context, { ...about(order, context), template: 'disputeDismissed', facts: { what: order.title, reason } })

const served: Telling = (context, order) =>
  tell(context, {
    ...about(order, context),
    template: 'orderServed',
    facts: { what: order.title, until: order.confirmBy ?? context.at },
    until: order.confirmBy ?? context.at,
  })

/** What the orderer hears of a move; what the orderer did is not told back. */
const TELLINGS: Partial<Record<OrderMove, Telling>> = {
  accept: accepted,
  schedule: accepted,
  reject: rejected,
  lapse: rejected,
  reschedule: rescheduled,
  noShow,
  finish: served,
  redo: redone,
  redoLater: redone,
  dismissDispute: dismissed,
}

/** Nobody's account stands behind an order taken at the counter. */
export const AT_THE_COUNTER = 'counter'

const NO_REASON = '没有写原因'

/** Tells the orderer of one move, once. */
export const tellOrderer = defineEffect(
  'ordering.tellOrderer',
  z.object({ orderId: z.string(), move: z.enum(ORDER_MOVES) }),
  async (context, { orderId, move }) => {
    const telling = TELLINGS[move]
    const order = telling && openLinked(await get(orders, orderId))
    if (!order || order.ownerId === AT_THE_COUNTER) return
    await telling(context, order, order.remarks.find(({ at }) => at === context.at)?.text ?? NO_REASON)
  },
)

/** True when a move is worth a message. */
export function isTold(move: OrderMove): boolean {
  return TELLINGS[move] !== undefined
}
