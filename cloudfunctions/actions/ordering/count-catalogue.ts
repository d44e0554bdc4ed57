import type { ServiceCategory } from '@domain/ordering/schemas'
import type { Tx } from '../../kit/transaction'
import { catalogueCounts } from './store'

/** An item that leaves one category for another; `from` is left out for a new one, `to` for one that is no more. */
interface Shift {
  readonly from?: ServiceCategory | undefined
  readonly to?: ServiceCategory | undefined
}

/** Keeps the counts of the catalogue in the transaction that changes it: two requests, none where nothing shifts. */
export async function countCatalogue(tx: Tx, countyId: string, { from, to }: Shift): Promise<void> {
  if (from === to) return
  const stored = await tx.get(catalogueCounts, countyId)
  const counts = new Map(stored?.byCategory.map(({ category, count }) => [category, count]))
  const add = (category: ServiceCategory | undefined, by: 1 | -1) => {
    if (category) counts.set(category, Math.max(0, (counts.get(category) ?? 0) + by))
  }
  add(from, -1)
  add(to, 1)
  const byCategory = [...counts].map(([category, count]) => ({ category, count }))
  const total = byCategory.reduce((sum, { count }) => sum + count, 0)
  if (stored) await tx.patch(catalogueCounts, countyId, { total, byCategory })
  else await tx.put(catalogueCounts, countyId, { total, byCategory })
}
