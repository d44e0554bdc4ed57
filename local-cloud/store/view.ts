import type { RootDatabase } from 'lmdb'
import type { CollectionInfo, IndexInfo } from './collection-info'
import type { Files } from './files'
import { afterPrefix, seqKey, seqOf, spaceKey } from './key-codec'
import type { KeyRange } from './plan'
import type { Doc } from './value'

export type Snapshot = ReturnType<RootDatabase['useReadTransaction']>

/** A document as a transaction has changed it and nobody else sees it; `doc` null = removed. */
export interface OwnWrite {
  seq: number
  doc: Doc | null
  text: string
}

/** What one statement sees: the newest committed state, or a snapshot with a transaction's own writes on top. */
export interface View {
  /** Position of the document with this `_id` key. */
  seqOfId(collection: CollectionInfo, idKey: Buffer): number | undefined
  text(collection: CollectionInfo, seq: number): string | undefined
  /** Keys of an index in order, with the position they lead to. Own writes are not among them. */
  keys(index: IndexInfo, range: KeyRange, reverse: boolean): Iterable<{ key: Buffer; seq: number }>
  countKeys(index: IndexInfo, range: KeyRange, limit: number): number
  hasKey(key: Buffer): boolean
  /** All documents in insertion order. Own writes are not among them. */
  records(collection: CollectionInfo, reverse: boolean): Iterable<{ seq: number; text: string }>
  countRecords(collection: CollectionInfo): number
  /** Own writes by position; empty outside a transaction. */
  own(collection: CollectionInfo): ReadonlyMap<number, OwnWrite>
}

const NO_WRITES: ReadonlyMap<number, OwnWrite> = new Map()

/** Opens a view. Without `snapshot` each call reads the newest committed state. */
export function openView(files: Files, snapshot?: Snapshot, ownWrites?: Map<number, Map<number, OwnWrite>>): View {
  const options = snapshot ? { transaction: snapshot } : {}
  return {
    seqOfId(collection, idKey) {
      const value = files.ids.get(Buffer.concat([spaceKey(collection.number), idKey]), options)
      return value ? seqOf(value) : undefined
    },
    text: (collection, seq) => files.records.get(Buffer.concat([spaceKey(collection.number), seqKey(seq)]), options),
    *keys(index, range, reverse) {
      const bounds = boundsOf(range, reverse)
      if (index.primary) {
        for (const { key, value } of files.ids.getRange({ ...bounds, ...options })) yield { key, seq: seqOf(value) }
      } else for (const key of files.entries.getKeys({ ...bounds, ...options })) yield { key, seq: seqOf(key) }
    },
    countKeys(index, range, limit) {
      const source = index.primary ? files.ids : files.entries
      let count = 0
      for (const key of source.getKeys({ start: range.from, end: range.to, limit, ...options })) if (key) count++
      return count
    },
    hasKey: (key) => files.entries.get(key, options) !== undefined,
    *records(collection, reverse) {
      const space = spaceKey(collection.number)
      const bounds = boundsOf({ from: space, to: afterPrefix(space) }, reverse)
      for (const { key, value } of files.records.getRange({ ...bounds, ...options }))
        yield { seq: seqOf(key), text: value }
    },
    countRecords(collection) {
      const space = spaceKey(collection.number)
      return files.records.getKeysCount({ start: space, end: afterPrefix(space), ...options })
    },
    own: (collection) => ownWrites?.get(collection.number) ?? NO_WRITES,
  }
}

/** A range read backwards starts below its upper edge and ends at its lower edge. */
function boundsOf({ from, to }: KeyRange, reverse: boolean) {
  return reverse
    ? { start: to, end: from, reverse, exclusiveStart: true, inclusiveEnd: true }
    : { start: from, end: to }
}
