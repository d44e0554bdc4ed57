import { addWorkMinutes } from '@domain/kernel/work-calendar'
import * as z from 'zod/mini'
import type { Stored } from '../../kit/collection'
import { get, put, updateWhere } from '../../kit/database'
import { due, dueId, newDue } from '../../kit/due'
import { defineEffect, type EffectContext } from '../../kit/effect'
import { rulesAt } from '../../kit/rule-book'
import { openLinked } from '../../kit/scoped'
import { clearAgenda, putAgenda } from '../home/port'
import { forgetReminders, remindOf } from '../messages/port'
import { orders, type OrderRecord } from './store'
import { AT_THE_COUNTER } from './tell-orderer'

/** Kind of the term within which the desk accepts a new order. */
export const ACCEPTANCE = 'acceptOrder'

/** Starts the desk's term for a new order, in office time. */
async function startAcceptance({ countyId, at }: EffectContext, order: Stored<OrderRecord>): Promise<void> {
  const { rules, calendar } = await rulesAt(at)
  const acceptBy = addWorkMinutes(calendar, at, rules.ordering.acceptWithinWorkMinutes)
  await put(due, countyId, dueId(ACCEPTANCE, order._id), newDue(ACCEPTANCE, order._id, acceptBy))
  await updateWhere(orders, { _id: order._id }, { acceptBy })
}

/** Reminds of what is scheduled, and of nothing else; before an order was accepted there is nothing to forget. */
async function setReminders(context: EffectContext, order: Stored<OrderRecord>): Promise<void> {
  const whose = { userId: order.ownerId, refKind: 'order', refId: order._id } as const
  if (order.status === 'submitted') return
  if (order.status !== 'scheduled') return forgetReminders(whose)
  const facts = { what: order.title, startsAt: order.startsAt, place: `${order.unitName} ${order.place}` }
  await remindOf(context, { ...whose, facts })
}

/** Brings what hangs on an order in line with it: the acceptance term, reminders, the orderer's agenda. */
export const orderChanged = defineEffect(
  'ordering.orderChanged',
  z.object({ orderId: z.string() }),
  async (context, { orderId }) => {
    const order = openLinked(await get(orders, orderId))
    if (!order) return
    if (order.status === 'submitted' && order.acceptBy === undefined) await startAcceptance(context, order)
    if (order.ownerId === AT_THE_COUNTER) return
    await setReminders(context, order)
    const entry = { userId: order.ownerId, kind: 'order', refId: orderId } as const
    if (!order.open) return clearAgenda(entry)
    await putAgenda(context.countyId, {
      ...entry,
      title: order.title,
      state: order.status,
      startsAt: order.startsAt,
      endsAt: order.endsAt,
      place: `${order.unitName} ${order.place}`,
      code: order.spokenCode,
    })
  },
)
