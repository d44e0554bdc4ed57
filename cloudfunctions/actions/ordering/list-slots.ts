import { seekAfter, seekKey } from '@domain/kernel/seek'
import { listSlots } from '@domain/ordering/contract'
import { defineAction } from '../../kit/action'
import { slotPage } from './slot-pages'

export default defineAction(listSlots, async (_context, { serviceId, unitId, from, to, after, limit = 20 }) => {
  const where = unitId === undefined ? { serviceId } : { serviceId, unitId }
  const bounds = { from: after ?? seekKey(from ?? 0, ''), to: to === undefined ? undefined : seekAfter(to) }
  return slotPage(where, { ...bounds, limit })
})
