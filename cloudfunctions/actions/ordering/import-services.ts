import { SERVICE_CATEGORIES } from '@domain/ordering/schemas'
import { materialOf, SERVICE_COLUMNS, serviceOfRow, type ServiceOfRow } from '@domain/ordering/service-rows'
import { CATEGORY_WORDS } from '@domain/ordering/words'
import type { ImportTarget } from '../../kit/import-target'
import { searchGrams } from '../../kit/search-grams'
import { countCatalogue } from './count-catalogue'
import { services, type ServiceRecord } from './store'

/** The stored members that a row decides. */
function toldBy({ code, keywords, materials, ...row }: ServiceOfRow) {
  const order = SERVICE_CATEGORIES.indexOf(row.category) * 100_000
  const grams = searchGrams(row.title, [CATEGORY_WORDS[row.category], ...keywords])
  return { ...row, materials: materials.map(materialOf), grams, seek: `${String(order).padStart(9, '0')}_${code}` }
}

/** Compared member by member as text, in the order of the row. */
function differs(stored: Readonly<Record<string, unknown>>, told: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(told).some(([member, value]) => JSON.stringify(stored[member]) !== JSON.stringify(value))
}

/** Service items from a table: a changed one gets the next version, orders keep the one they were placed under. */
export const serviceImport: ImportTarget = {
  columns: SERVICE_COLUMNS,
  async take(tx, cells, { countyId }) {
    const read = serviceOfRow(cells)
    if ('problems' in read) return read
    const { code } = read.service
    const { seek, ...told } = toldBy(read.service)
    const stored = await tx.get(services, code)
    if (!stored) {
      await tx.put(services, code, { ...told, seek, version: 1, effectiveFrom: tx.now })
      await countCatalogue(tx, countyId, { to: told.category })
      return { code, outcome: 'new', revision: 1 }
    }
    if (!differs({ ...stored }, told)) return { code, outcome: 'same', revision: stored.version }
    const { _id, countyId: _county, v: _v, ...before } = stored
    const version = stored.version + 1
    await tx.patch(services, _id, { ...told, version, effectiveFrom: tx.now })
    await countCatalogue(tx, countyId, { from: stored.category, to: told.category })
    return { code, outcome: 'changed', revision: version, before }
  },
  async undo(tx, { code, outcome, revision, before }, { countyId }) {
    const stored = await tx.get(services, code)
    if (stored?.version !== revision) return false
    if (outcome === 'new') {
      await tx.remove(services, code)
      await countCatalogue(tx, countyId, { from: stored.category })
      return true
    }
    const former = before as Partial<ServiceRecord>
    await tx.patch(services, code, { ...former, version: revision + 1 })
    await countCatalogue(tx, countyId, { from: stored.category, to: former.category ?? stored.category })
    return true
  },
}
