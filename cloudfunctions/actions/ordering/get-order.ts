import { proceed, refuse } from '@domain/kernel/decision'
import { getOrder } from '@domain/ordering/contract'
import { termsOf } from '@domain/ordering/rules'
import { defineAction } from '../../kit/action'
import { get } from '../../kit/database'
import { orders } from './store'
import { timelineOf } from './timeline'
import { orderRowOf } from './views'

export default defineAction(getOrder, async ({ member, rules }, { orderId }) => {
  const order = member.open(await get(orders, orderId))
  if (!order) return refuse('ORDER_NOT_FOUND')
  const mine = order.ownerId === member.userId
  const codes = mine && order.open ? { code: order.code, spokenCode: order.spokenCode } : {}
  const { unitId, unitPhone, note, ordererName, beneficiary, reschedules, result, photos, finishedAt, rating } = order
  return proceed({
    ...orderRowOf(order),
    ...codes,
    ...{ mine, unitId, unitPhone, note, ordererName, beneficiary, reschedules, result, photos, finishedAt, rating },
    terms: termsOf(order, (await rules()).rules.ordering),
    timeline: await timelineOf(order),
  })
})
