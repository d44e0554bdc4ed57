import { componentKey, afterPrefix, spaceKey, typeByte } from './key-codec'
import type { CollectionInfo, IndexInfo } from './collection-info'
import { cellRanges } from './geo/cells'
import { regionsOf } from './geo/regions'
import { predicatesOf, type Predicate, type Predicates } from './predicates'
import type { SortKeys } from './sort'
import type { Doc, Value } from './value'

/** Keys of an index from `from` (included) to `to` (excluded). */
export interface KeyRange {
  from: Buffer
  to: Buffer
}

/** How a query finds its documents. */
export type Plan =
  | { kind: 'ids'; values: Value[]; exact: boolean }
  | {
      kind: 'index'
      index: IndexInfo
      ranges: KeyRange[]
      reverse: boolean
      ordered: boolean
      exact: boolean
      probes: Probe[]
    }
  | { kind: 'union'; parts: Plan[] }
  | { kind: 'scan'; exact: boolean }

/** Another element a `$all` asks for: its key is the found key with the component between the offsets replaced. */
export interface Probe {
  start: number
  found: Buffer
  wanted: Buffer
}

/** Counts keys of a range, at most `limit`. */
export type BoundedCount = (range: KeyRange, limit: number) => number

const MAX_RANGES = 200
const COUNT_LIMIT = 512
/** A place narrows less than equality and more than a range or an order. */
const PLACES_SCORE = 8

/** Chooses the index that narrows most, then the one that also gives the order. */
export function planQuery(collection: CollectionInfo, query: Doc, sort: SortKeys, count: BoundedCount): Plan {
  const predicates = predicatesOf(query)
  const byId = predicates.found.find(({ field, kind }) => field === '_id' && (kind === 'eq' || kind === 'in'))
  if (byId)
    return {
      kind: 'ids',
      values: byId.values,
      exact: predicates.complete && predicates.found.length === 1 && byId.exact,
    }
  let best: { plan: Plan; score: number } | undefined
  for (const index of [...collection.indexes, primaryIndex(collection)]) {
    const candidate = planIndex(index, predicates, sort, count)
    if (candidate && (!best || candidate.score > best.score)) best = candidate
  }
  const places = planPlaces(collection, query)
  if (places && (!best || best.score < PLACES_SCORE)) return places
  if (best) return best.plan
  const branches = planBranches(collection, predicates, count)
  if (branches) return branches
  return predicates.asksId
    ? wholeIdIndex(collection)
    : { kind: 'scan', exact: predicates.complete && predicates.found.length === 0 }
}

/** Reads the cells of a geographic index that the query's region touches. */
function planPlaces({ indexes }: CollectionInfo, query: Doc): Plan | undefined {
  for (const { field, cap } of regionsOf(query)) {
    const index = indexes.find(({ kind, keys }) => kind === '2dsphere' && keys[0]?.[0] === field)
    if (!index) continue
    const space = spaceKey(index.number)
    const ranges = cellRanges(cap).map(({ from, to }) => ({
      from: Buffer.concat([space, from]),
      to: Buffer.concat([space, to]),
    }))
    return { kind: 'index', index, ranges, reverse: false, ordered: false, exact: false, probes: [] }
  }
  return undefined
}

/** Reads the index on `_id` from end to end, as the database does for a pattern or `{ $ne: null }` on `_id`. */
function wholeIdIndex(collection: CollectionInfo): Plan {
  const space = spaceKey(collection.number)
  const ranges = [{ from: space, to: afterPrefix(space) }]
  return {
    kind: 'index',
    index: primaryIndex(collection),
    ranges,
    reverse: false,
    ordered: false,
    exact: false,
    probes: [],
  }
}

/** A `$or` is served when each of its branches is. */
function planBranches(collection: CollectionInfo, { branches }: Predicates, count: BoundedCount): Plan | undefined {
  if (!branches || branches.length === 0) return undefined
  const parts = branches.map((branch) => planQuery(collection, branch, [], count))
  return parts.some(({ kind }) => kind === 'scan') ? undefined : { kind: 'union', parts }
}

/** The index every collection has on `_id`; its keys lie in a database of their own. */
function primaryIndex({ number }: CollectionInfo): IndexInfo {
  return { name: '_id_', number, keys: [['_id', 1]], unique: true, multikey: 0, primary: true }
}

function planIndex(
  index: IndexInfo,
  { found, complete }: Predicates,
  sort: SortKeys,
  count: BoundedCount,
): { plan: Plan; score: number } | undefined {
  if (index.kind === '2dsphere') return undefined
  let prefixes: Buffer[] = [spaceKey(index.number)]
  const used = new Set<Predicate>()
  const probes: Probe[] = []
  const fixed = new Set<string>()
  let exact = true
  let at = 0
  for (; at < index.keys.length; at++) {
    const [field, direction] = index.keys[at] ?? ['', 1]
    const point = onlyElement(index, at) ? pointPredicate(found, field, used) : undefined
    if (!point || prefixes.length * (point.kind === 'all' ? 1 : point.values.length) > MAX_RANGES) break
    used.add(point)
    exact &&= point.exact
    let values = point.values.map((value) => componentKey(value, direction))
    if (point.kind === 'all' && prefixes[0]) {
      const prefix = prefixes[0]
      const chosen = prefixes.length === 1 ? rarest(values, prefix, count) : 0
      const start = prefix.length
      const rarestKey = values[chosen] ?? Buffer.alloc(0)
      const probing = prefixes.length === 1 && index.multikey === 1 << at
      if (probing)
        for (const wanted of values) if (!wanted.equals(rarestKey)) probes.push({ start, found: rarestKey, wanted })
      if (!probing && values.length > 1) exact = false
      values = [rarestKey]
    }
    // Several elements of an array: one of them is fixed, the one the order goes by may be another.
    if (values.length === 1 && (index.multikey & (1 << at)) === 0) fixed.add(field)
    prefixes = prefixes.flatMap((prefix) => values.map((value) => Buffer.concat([prefix, value])))
  }
  const range = onlyElement(index, at) ? rangeOver(index, at, found, prefixes) : undefined
  if (range) {
    used.add(range.predicate)
    exact &&= range.exact
  }
  const order = orderGiven(index, at, sort, fixed)
  if (used.size === 0 && !(order && found.length === 0 && complete)) return undefined
  const ranges = range?.ranges ?? prefixes.map((prefix) => ({ from: prefix, to: afterPrefix(prefix) }))
  const plan: Plan = {
    kind: 'index',
    index,
    ranges,
    reverse: order === 'backward',
    ordered: order !== undefined && ranges.length === 1,
    exact: exact && complete && found.every((predicate) => used.has(predicate)),
    probes,
  }
  return { plan, score: at * 10 + (range ? 5 : 0) + (order ? 4 : 0) + (index.unique ? 1 : 0) }
}

/**
 * False when an earlier component came from an array too: its elements give the keys, and what a query asks of two fields two
 * elements may answer.
 */
function onlyElement({ multikey }: IndexInfo, at: number): boolean {
  return (multikey & (1 << at)) === 0 || (multikey & ((1 << at) - 1)) === 0
}

function pointPredicate(found: Predicate[], field: string, used: Set<Predicate>): Predicate | undefined {
  const points = found.filter(
    (predicate) => predicate.field === field && predicate.kind !== 'range' && !used.has(predicate),
  )
  return points.find(({ kind }) => kind === 'eq') ?? points.find(({ kind }) => kind === 'all') ?? points[0]
}

/** Which element of a `$all` stands in the fewest documents, counted as far as needed. */
function rarest(values: Buffer[], prefix: Buffer, count: BoundedCount): number {
  let best = 0
  let fewest = COUNT_LIMIT
  for (const [at, value] of values.entries()) {
    const from = Buffer.concat([prefix, value])
    const keys = count({ from, to: afterPrefix(from) }, fewest)
    if (keys < fewest) {
      fewest = keys
      best = at
    }
  }
  return best
}

function rangeOver(index: IndexInfo, at: number, found: Predicate[], prefixes: Buffer[]) {
  const [field, direction] = index.keys[at] ?? []
  const predicate = found.find((candidate) => candidate.field === field && candidate.kind === 'range')
  if (!predicate || direction === undefined) return undefined
  const multikey = (index.multikey & (1 << at)) !== 0
  const low = predicate.low
  const high = multikey && low ? undefined : predicate.high
  const exact = predicate.exact && !(multikey && predicate.low && predicate.high)
  const ranges = prefixes.map((prefix) => boundedRange(prefix, low, high, direction))
  return { predicate, exact, ranges }
}

function boundedRange(prefix: Buffer, low: Predicate['low'], high: Predicate['high'], direction: 1 | -1): KeyRange {
  const type = Buffer.concat([prefix, Buffer.from([typeByte((low ?? high)?.value, direction)])])
  const edge = (bound: NonNullable<Predicate['low']>) => Buffer.concat([prefix, componentKey(bound.value, direction)])
  // NaN lies below all numbers in the index and is not less than any of them.
  const floor = low ?? (typeof high?.value === 'number' ? { value: NaN, open: true } : undefined)
  const [first, second] = direction === 1 ? [floor, high] : [high, floor]
  const from = first ? (first.open ? afterPrefix(edge(first)) : edge(first)) : type
  const to = second ? (second.open ? edge(second) : afterPrefix(edge(second))) : afterPrefix(type)
  return { from, to }
}

/** Whether reading the index gives the wanted order, skipping fields that are fixed to one value. */
function orderGiven(
  index: IndexInfo,
  at: number,
  sort: SortKeys,
  fixed: Set<string>,
): 'forward' | 'backward' | undefined {
  const wanted = sort.filter(([field]) => !fixed.has(field))
  if (sort.length === 0) return undefined
  if (wanted.length === 0) return 'forward'
  let sense = 0
  for (const [i, [field, direction]] of wanted.entries()) {
    const key = index.keys[at + i]
    if (!key || key[0] !== field || (index.multikey & (1 << (at + i))) !== 0) return undefined
    const same = key[1] === direction ? 1 : -1
    if (sense !== 0 && sense !== same) return undefined
    sense = same
  }
  return sense === 1 ? 'forward' : 'backward'
}
