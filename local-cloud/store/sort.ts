import { requestFailed } from '../protocol/platform-error'
import { compareValues, EMPTY_ARRAY } from './compare'
import { arrayOn, lookUp } from './path'
import { sharedArray } from './shared-array'
import type { Doc, Value } from './value'

/** Fields and directions of an order, in rank. */
export type SortKeys = Array<[field: string, direction: 1 | -1]>

/** Reads `{ at: -1, _id: 1 }`. @throws PlatformError for another direction than 1 and −1 */
export function sortKeysOf(spec: Doc): SortKeys {
  return Object.keys(spec).map((field) => {
    const direction = spec[field]
    if (direction !== 1 && direction !== -1)
      throw requestFailed('(BadValue) $sort key ordering must be 1 (for ascending) or -1 (for descending)')
    return [field, direction]
  })
}

type Ranks = Array<Value | undefined>

/**
 * Compares documents as the database sorts them: an array counts by its smallest element ascending, its largest descending; of
 * several fields of one array those of the element that comes first count together.
 */
export function sortComparator(spec: Doc | SortKeys): (a: Doc, b: Doc) => number {
  const keys = Array.isArray(spec) ? spec : sortKeysOf(spec)
  const fields = keys.map(([field]) => field)
  if (fields.every((field) => !field.includes('.')) || fields.length < 2) return (a, b) => compareDirectly(a, b, keys)
  return (a, b) => {
    if (!sharedArray(a, fields) && !sharedArray(b, fields)) return compareDirectly(a, b, keys)
    return compareRanks(ranksOf(a, keys), ranksOf(b, keys), keys)
  }
}

function compareDirectly(a: Doc, b: Doc, keys: SortKeys): number {
  for (const [field, direction] of keys) {
    const order = compareValues(sortValue(a, field, direction), sortValue(b, field, direction)) * direction
    if (order !== 0) return order
  }
  return 0
}

function ranksOf(doc: Doc, keys: SortKeys): Ranks {
  const shared = sharedArray(
    doc,
    keys.map(([field]) => field),
  )
  if (!shared) return keys.map(([field, direction]) => sortValue(doc, field, direction))
  const [first = [], ...others] = shared.items.map((item) => ranksOf(shared.with(item), keys))
  return others.reduce((best, ranks) => (compareRanks(ranks, best, keys) < 0 ? ranks : best), first)
}

function compareRanks(a: Ranks, b: Ranks, keys: SortKeys): number {
  for (const [at, [, direction]] of keys.entries()) {
    const order = compareValues(a[at], b[at]) * direction
    if (order !== 0) return order
  }
  return 0
}

/** @throws PlatformError when two fields of the order lie in different arrays: their elements have no order together */
export function refuseParallelArrays(doc: Doc, fields: string[]): void {
  if (fields.length < 2) return
  const arrays = fields.map((field) => arrayOn(doc, field)).filter((array) => array !== undefined)
  if (new Set(arrays).size > 1) throw requestFailed('(BadValue) cannot sort with keys that are parallel arrays')
}

function sortValue(doc: Doc, field: string, direction: 1 | -1): Value | undefined {
  const { values, missing } = lookUp(doc, field)
  const candidates: Array<Value | undefined> = missing ? [undefined] : []
  for (const value of values) {
    if (Array.isArray(value) && value.length > 0) candidates.push(...value)
    else candidates.push(Array.isArray(value) ? EMPTY_ARRAY : value)
  }
  return candidates.reduce<Value | undefined>(
    (best, value, at) => (at === 0 || compareValues(value, best) * direction < 0 ? value : best),
    undefined,
  )
}
