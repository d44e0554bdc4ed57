import { requestFailed } from '../protocol/platform-error'
import type { CollectionInfo } from './collection-info'
import { geoFields, nearInQuery } from './geo/near'
import type { SortKeys } from './sort'
import type { Doc } from './value'
import type { View } from './view'

/** What happens when no index serves a query over many documents. */
export type ScanPolicy = 'refuse' | 'warn'

/** Documents a query may go through without an index. */
const SCAN_LIMIT = 1000

function hasGeoIndex(collection: CollectionInfo, field: string): boolean {
  return collection.indexes.some((index) => index.kind === '2dsphere' && index.keys.some(([key]) => key === field))
}

/**
 * Builds the check that runs when a query is about to go through a whole collection. Of a collection that was made while the
 * cloud runs it only warns. @throws PlatformError when it may not
 */
export function openScanPolicy(policy: ScanPolicy, warn: (message: string) => void) {
  return (view: View, collection: CollectionInfo, query: Doc, sort: SortKeys): void => {
    if (Object.keys(query).length === 0 && sort.length === 0) return
    const places = geoFields(query)
    if (places.length > 0 && places.every((field) => hasGeoIndex(collection, field))) return
    if (collection.size === undefined || collection.size > SCAN_LIMIT) collection.size = view.countRecords(collection)
    if (collection.size <= SCAN_LIMIT) return
    const fields = [...Object.keys(query), ...sort.map(([field]) => field)].join(', ')
    const message = `no index of ${collection.name} serves the query on [${fields}] over ${collection.size} documents`
    if (policy === 'refuse' && collection.declared) throw requestFailed(`unsupported: ${message}; declare an index`)
    warn(message)
  }
}

/** @throws PlatformError when the query asks for the nearest and its field has no geographic index */
export function demandGeoIndex(collection: CollectionInfo, query: Doc): void {
  const near = nearInQuery(query)
  if (!near || hasGeoIndex(collection, near.field)) return
  throw requestFailed(
    `[FailedOperation] (NoQueryExecutionPlans) error processing query: ns=tnt-local.${collection.name} planner returned error :: caused by :: unable to find index for $geoNear query`,
  )
}
