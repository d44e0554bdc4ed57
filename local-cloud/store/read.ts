import { encode } from '../protocol/ejson'
import type { CollectionInfo } from './collection-info'
import { circleQuery, metresTo, nearInQuery, type Near } from './geo/near'
import { EARTH_RADIUS_M } from './geo/sphere'
import { compileQuery } from './match/compile'
import { planQuery, type Plan } from './plan'
import { compileProjection } from './projection'
import { demandGeoIndex, openScanPolicy, type ScanPolicy } from './scan-policy'
import { isExact, positions, search, type Meter, type Row } from './search'
import { refuseParallelArrays, sortComparator, type SortKeys } from './sort'
import type { Doc } from './value'
import type { View } from './view'

/** A read of one collection. */
export interface FindRequest {
  query: Doc
  sort: SortKeys
  skip: number
  limit: number
  projection?: Doc
}

/** How a query was carried out. */
export interface Explanation {
  plan: 'ids' | 'index' | 'union' | 'scan'
  index?: string
  examined: number
  returned: number
}

const FIRST_CIRCLE_M = 1000
const FARTHEST_M = Math.PI * EARTH_RADIUS_M

export interface Reader {
  find(view: View, collection: CollectionInfo, request: FindRequest, meter: Meter): string[]
  rows(view: View, collection: CollectionInfo, query: Doc, meter: Meter): Row[]
  count(view: View, collection: CollectionInfo, query: Doc, meter: Meter): number
  explain(view: View, collection: CollectionInfo, request: FindRequest): Explanation
}

/** Builds the reading half of the store. */
export function openReader(policy: ScanPolicy, warn: (message: string) => void): Reader {
  const checkScan = openScanPolicy(policy, warn)

  const plan = (view: View, collection: CollectionInfo, query: Doc, sort: SortKeys): Plan => {
    const chosen = planQuery(collection, query, sort, (range, limit) => {
      const index = collection.indexes.find(({ number }) => number === range.from.readUInt16BE(0))
      return index ? view.countKeys(index, range, limit) : 0
    })
    if (chosen.kind === 'scan') checkScan(view, collection, query, sort)
    demandGeoIndex(collection, query)
    return chosen
  }

  const select = (
    view: View,
    collection: CollectionInfo,
    { query, sort, skip, limit }: FindRequest,
    meter: Meter,
  ): { rows: Row[]; plan: Plan } => {
    const near = sort.length === 0 ? nearInQuery(query) : undefined
    if (near) return nearest(view, collection, { query, near, skip, limit }, meter)
    const matches = compileQuery(query)
    const chosen = plan(view, collection, query, sort)
    const inOrder = sort.length === 0 || (chosen.kind === 'index' && chosen.ordered)
    if (inOrder && view.own(collection).size === 0)
      return { rows: take(search(view, collection, chosen, matches, meter, skip), limit), plan: chosen }
    const found = [...search(view, collection, chosen, matches, meter)]
    const fields = sort.map(([field]) => field)
    for (const row of found) refuseParallelArrays(row.doc(), fields)
    return { rows: sorted(found, sortComparator(sort)).slice(skip, skip + limit), plan: chosen }
  }

  /** Looks into ever wider circles until enough is found; all that lies in one is nearer than what lies beyond. */
  const nearest = (
    view: View,
    collection: CollectionInfo,
    { query, near, skip, limit }: Pick<FindRequest, 'query' | 'skip' | 'limit'> & { near: Near },
    meter: Meter,
  ): { rows: Row[]; plan: Plan } => {
    for (let metres = FIRST_CIRCLE_M; ; metres *= 4) {
      const isLast = metres >= Math.min(near.maxMetres, FARTHEST_M)
      const asked = isLast ? query : { $and: [circleQuery(near, metres), query] }
      const chosen = plan(view, collection, asked, [])
      const rows = sorted(search(view, collection, chosen, compileQuery(asked), meter), byDistance(near))
      if (isLast || rows.length >= skip + limit) return { rows: rows.slice(skip, skip + limit), plan: chosen }
    }
  }

  return {
    find(view, collection, request, meter) {
      const { rows } = select(view, collection, request, meter)
      if (!request.projection || Object.keys(request.projection).length === 0) return rows.map(({ text }) => text)
      const project = compileProjection(request.projection, request.query)
      return rows.map((row) => encode(project(row.doc())))
    },
    rows(view, collection, query, meter) {
      const matches = compileQuery(query)
      return [...search(view, collection, plan(view, collection, query, []), matches, meter)]
    },
    count(view, collection, query, meter) {
      const matches = compileQuery(query)
      const chosen = plan(view, collection, query, [])
      if (isExact(chosen) && view.own(collection).size === 0) return countPositions(view, collection, chosen)
      let total = 0
      for (const row of search(view, collection, chosen, matches, meter)) if (row) total++
      return total
    },
    explain(view, collection, request) {
      const meter: Meter = { examined: 0 }
      const { rows, plan: chosen } = select(view, collection, request, meter)
      const explanation: Explanation = { plan: chosen.kind, examined: meter.examined, returned: rows.length }
      return chosen.kind === 'index' ? { ...explanation, index: chosen.index.name } : explanation
    },
  }
}

function countPositions(view: View, collection: CollectionInfo, plan: Plan): number {
  if (plan.kind === 'scan') return view.countRecords(collection)
  let total = 0
  for (const found of positions(view, collection, plan)) if (found) total++
  return total
}

function take(rows: Iterable<Row>, limit: number): Row[] {
  const taken: Row[] = []
  if (limit === 0) return taken
  for (const row of rows) {
    taken.push(row)
    if (taken.length >= limit) break
  }
  return taken
}

/** Sorts whole results; what compares equal keeps the order of insertion. */
function sorted(rows: Iterable<Row>, order: (a: Doc, b: Doc) => number): Row[] {
  return [...rows].sort((a, b) => order(a.doc(), b.doc()) || a.seq - b.seq)
}

function byDistance(near: Near): (a: Doc, b: Doc) => number {
  return (a, b) => (metresTo(a, near) ?? Infinity) - (metresTo(b, near) ?? Infinity)
}
