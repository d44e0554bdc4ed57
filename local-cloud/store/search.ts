import { decodeDoc } from '../protocol/ejson'
import type { CollectionInfo } from './collection-info'
import { compareValues } from './compare'
import { componentKey } from './key-codec'
import type { Matcher } from './match/matcher'
import type { Plan } from './plan'
import type { View } from './view'
import type { Doc } from './value'

/** A document on its way through a query; `doc` is parsed when first asked for. */
export interface Row {
  seq: number
  text: string
  doc(): Doc
}

/** Documents looked at by a statement, for its cost. */
export interface Meter {
  examined: number
}

function rowOf(seq: number, text: string, parsed?: Doc): Row {
  let doc = parsed
  return { seq, text, doc: () => (doc ??= decodeDoc(text, 0)) }
}

/**
 * Yields the documents that fit, in the order of the plan. Documents a transaction has written itself come last,
 * unordered. `skip` leading documents are passed over, without reading them when the plan is exact.
 */
export function* search(
  view: View,
  collection: CollectionInfo,
  plan: Plan,
  matches: Matcher,
  meter: Meter,
  skip = 0,
): Generator<Row> {
  const own = view.own(collection)
  let toSkip = skip
  for (const found of positions(view, collection, plan)) {
    if (own.has(found.seq)) continue
    if (toSkip > 0 && isExact(plan)) {
      toSkip--
      continue
    }
    const text = found.text ?? view.text(collection, found.seq)
    if (text === undefined) continue
    meter.examined++
    const row = rowOf(found.seq, text)
    if (!isExact(plan) && !matches(row.doc())) continue
    if (toSkip > 0) toSkip--
    else yield row
  }
  for (const write of own.values()) {
    if (!write.doc) continue
    meter.examined++
    if (matches(write.doc)) yield rowOf(write.seq, write.text, write.doc)
  }
}

/** True when every position the plan yields belongs to a matching document. */
export function isExact(plan: Plan): boolean {
  return plan.kind !== 'union' && plan.exact
}

/** Positions a plan leads to, each once. */
export function* positions(
  view: View,
  collection: CollectionInfo,
  plan: Plan,
): Generator<{ seq: number; text?: string }> {
  switch (plan.kind) {
    case 'scan':
      yield* view.records(collection, false)
      return
    case 'ids':
      for (const id of [...plan.values].sort(compareValues)) {
        const seq = view.seqOfId(collection, componentKey(id, 1))
        if (seq !== undefined) yield { seq }
      }
      return
    case 'union':
      yield* distinct(plan.parts.map((part) => positions(view, collection, part)))
      return
    case 'index':
      if (plan.index.kind === '2dsphere') {
        yield* byInsertion(distinct([indexPositions(view, plan)]))
        return
      }
      if (plan.ranges.length === 1 && plan.index.multikey === 0) yield* indexPositions(view, plan)
      else yield* distinct([indexPositions(view, plan)])
  }
}

function* indexPositions(
  view: View,
  { index, ranges, reverse, probes }: Plan & { kind: 'index' },
): Generator<{ seq: number }> {
  for (const range of ranges) {
    for (const { key, seq } of view.keys(index, range, reverse)) {
      if (
        probes.length === 0 ||
        probes.every((probe) => view.hasKey(replaced(key, probe.start, probe.found, probe.wanted)))
      )
        yield { seq }
    }
  }
}

/** The cells of places have no order worth keeping. */
function byInsertion(found: Iterable<{ seq: number }>): Array<{ seq: number }> {
  return [...found].sort((a, b) => a.seq - b.seq)
}

function replaced(key: Buffer, start: number, found: Buffer, wanted: Buffer): Buffer {
  return Buffer.concat([key.subarray(0, start), wanted, key.subarray(start + found.length)])
}

function* distinct(
  sources: Array<Iterable<{ seq: number; text?: string }>>,
): Generator<{ seq: number; text?: string }> {
  const seen = new Set<number>()
  for (const source of sources) {
    for (const found of source) {
      if (seen.has(found.seq)) continue
      seen.add(found.seq)
      yield found
    }
  }
}
