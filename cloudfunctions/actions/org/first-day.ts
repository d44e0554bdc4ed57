import { proceed } from '@domain/kernel/decision'
import { firstDay } from '@domain/org/first-day-contract'
import { FIRST_DAY_STEPS, type FirstDayStep } from '@domain/org/states'
import { defineAction } from '../../kit/action'
import { get, query } from '../../kit/database'
import { staffed } from '../identity/port'
import { offered } from '../ordering/port'
import { firstDays, units } from './store'

export default defineAction(firstDay, async ({ countyId, now }) => {
  const communities = { where: { kind: 'community', listed: true }, limit: 1 }
  const [found, staff, offer, ticked] = await Promise.all([
    query(units, communities),
    staffed(countyId),
    offered(countyId, now),
    get(firstDays, countyId),
  ])
  const seen: Partial<Record<FirstDayStep, boolean>> = {
    ...{ units: found.length > 0, staff, services: offer.services > 0, slots: offer.slots },
  }
  const steps = FIRST_DAY_STEPS.map((step) => {
    const at = ticked?.ticked[step]
    return { step, done: seen[step] ?? at !== undefined, at }
  })
  return proceed({ steps, services: offer.services })
})
