import { shanghaiDate } from '../domain/kernel/calendar'
import { SERVICE_CATEGORIES } from '../domain/ordering/schemas'
import { sampleServices } from './catalogue'
import { SAMPLE_START } from './sample-start'
import type { SeedStore } from './seed-store'
import { sampleSlots, slotOf } from './slots'
import { stamped } from './stamped'
import { COUNTY, NAMED_COMMUNITIES } from './territory'

export const SLOT_OF_20 = 'S-trial-slot-of-20'

/** Catalogue, its counts and open slots. */
export async function plantOrdering(store: SeedStore): Promise<void> {
  const services = sampleServices()
  const { slots, codeDays } = sampleSlots(services, shanghaiDate(SAMPLE_START))
  const trial = trialSlot(services, codeDays)
  await store.bulkLoad('services', stamped(services))
  await store.bulkLoad('catalogueCounts', stamped([{ _id: COUNTY.id, ...countsOf(services) }]))
  await store.bulkLoad('slots', stamped([...slots, trial]))
  await store.bulkLoad('codeDays', stamped([...codeDays].map(([_id, reserved]) => ({ _id, reserved }))))
}

type Services = ReturnType<typeof sampleServices>

function countsOf(services: Services) {
  const count = (wanted: string) => services.filter(({ category }) => category === wanted).length
  return {
    total: services.length,
    byCategory: SERVICE_CATEGORIES.map((category) => ({ category, count: count(category) })),
  }
}

/** A slot of twenty seats that nobody holds, for trials with many callers. */
function trialSlot(services: Services, reserved: Map<string, number>) {
  const [community] = NAMED_COMMUNITIES
  const [service] = services
  if (!community || !service) throw new Error('the sample data has no community or no service')
  const startsAt = SAMPLE_START + 26 * 3_600_000
  const day = `${community.id}_${shanghaiDate(startsAt)}`
  const codeFrom = reserved.get(day) ?? 0
  reserved.set(day, codeFrom + 300)
  return slotOf(community, service, { slotId: SLOT_OF_20, startsAt, capacity: 20, codeFrom })
}
