import { proceed } from '@domain/kernel/decision'
import { seekKey } from '@domain/kernel/seek'
import { command, get, query } from '../../kit/database'
import { slotPage } from './slot-pages'
import { catalogueCounts, orders, slots } from './store'

/** Service items from a table. */
export { serviceImport } from './import-services'

/** Rows read for each distinct item wanted: an item has a few slots a day. */
const READ_PER_ITEM = 4
const MOST_READ = 100

/** Slots with a free seat at a unit from now on; `distinct` keeps the first of each item. */
export async function freeSlotsAt(
  unitId: string,
  now: number,
  { distinct = false, after, limit }: { distinct?: boolean | undefined; after?: string | undefined; limit: number },
) {
  const from = after ?? seekKey(now, '')
  const read = distinct ? Math.min(MOST_READ, limit * READ_PER_ITEM) : limit
  const page = await slotPage({ unitId, free: true }, { from, limit: read })
  if (!distinct) return page
  const seen = new Set<string>()
  const first = page.plan.items.filter(({ serviceId }) => !seen.has(serviceId) && seen.add(serviceId))
  const next = page.plan.next === undefined ? {} : { next: page.plan.next }
  return proceed({ items: first.slice(0, limit), ...next })
}

/** How many items there are, and whether any time to come is open. */
export async function offered(countyId: string, now: number): Promise<{ services: number; slots: boolean }> {
  const where = { countyId, seek: command.gt(seekKey(now, '')) }
  const [counts, coming] = await Promise.all([
    get(catalogueCounts, countyId),
    query(slots, { where, orderBy: ['seek', 'asc'], limit: 1 }),
  ])
  return { services: counts?.total ?? 0, slots: coming.length > 0 }
}

/** Whether a unit has orders that are not over, and times to come in which there may be more. */
export async function busyAt(unitId: string, now: number): Promise<{ orders: boolean; slots: boolean }> {
  const where = { unitId, seek: command.gt(seekKey(now, '')) }
  const [open, coming] = await Promise.all([
    query(orders, { where: { unitId, open: true }, orderBy: ['deskSeek', 'asc'], limit: 1 }),
    query(slots, { where, orderBy: ['seek', 'asc'], limit: 1 }),
  ])
  return { orders: open.length > 0, slots: coming.length > 0 }
}
