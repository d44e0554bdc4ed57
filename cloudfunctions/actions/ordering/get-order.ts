import { proceed, refuse } from '@domain/kernel/decision'
import { getOrder } from '@domain/ordering/contract'
import { defineAction } from '../../kit/action'
import { get } from '../../kit/database'
import { orders } from './store'
import { timelineOf } from './timeline'
import { orderRowOf } from './views'

export default defineAction(getOrder, async ({ member }, { orderId }) => {
  const order = member.open(await get(orders, orderId))
  if (!order) return refuse('ORDER_NOT_FOUND')
  const mine = order.ownerId === member.userId
  const codes = mine && order.open ? { code: order.code, spokenCode: order.spokenCode } : {}
  const { unitId, note, ordererName, beneficiary, reschedules, result, photos, finishedAt, rating } = order
  return proceed({
    ...orderRowOf(order),
    ...codes,
    ...{ mine, unitId, note, ordererName, beneficiary, reschedules, result, photos, finishedAt, rating },
    timeline: await timelineOf(order),
  })
})
