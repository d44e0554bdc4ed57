import { getService } from '@domain/ordering/contract'
import { proceed, refuse } from '@domain/kernel/decision'
import { seekKey } from '@domain/kernel/seek'
import { defineAction } from '../../kit/action'
import { get } from '../../kit/database'
import { slotPage } from './slot-pages'
import { services } from './store'
import { serviceGuideOf } from './views'

/** Most times a guide brings along: some weeks of one item at one place. */
const MOST_SLOTS = 100

/** Times from now on at the caller's own community, or everywhere for who has none or finds none there. */
async function nextSlots(serviceId: string, unitId: string | undefined, now: number) {
  const bounds = { from: seekKey(now, ''), limit: MOST_SLOTS }
  const own = unitId === undefined ? [] : (await slotPage({ serviceId, unitId }, bounds)).plan.items
  return own.length > 0 ? own : (await slotPage({ serviceId }, bounds)).plan.items
}

export default defineAction(getService, async ({ member, now }, { serviceId, withSlots = false }) => {
  const service = await get(services, serviceId)
  if (!service) return refuse('SERVICE_NOT_FOUND')
  const slots = withSlots ? { slots: await nextSlots(serviceId, member?.unitId, now) } : {}
  return proceed({ ...serviceGuideOf(service), ...slots })
})
