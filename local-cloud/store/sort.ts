import { requestFailed } from '../protocol/platform-error'
import { compareValues, EMPTY_ARRAY } from './compare'
import { lookUp } from './path'
import type { Doc, Value } from './value'

/** Fields and directions of an order, in rank. */
export type SortKeys = Array<[field: string, direction: 1 | -1]>

/** Reads `{ at: -1, _id: 1 }`. @throws PlatformError for another direction than 1 and −1 */
export function sortKeysOf(spec: Doc): SortKeys {
  return Object.keys(spec).map((field) => {
    const direction = Number(spec[field])
    if (direction !== 1 && direction !== -1)
      throw requestFailed('(BadValue) $sort key ordering must be 1 (for ascending) or -1 (for descending)')
    return [field, direction]
  })
}

/** Compares documents as the database sorts them: an array counts by its smallest element ascending, its largest descending. */
export function sortComparator(spec: Doc | SortKeys): (a: Doc, b: Doc) => number {
  const keys = Array.isArray(spec) ? spec : sortKeysOf(spec)
  return (a, b) => {
    for (const [field, direction] of keys) {
      const order = compareValues(sortValue(a, field, direction), sortValue(b, field, direction)) * direction
      if (order !== 0) return order
    }
    return 0
  }
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
