import { duplicateKey, requestFailed } from '../protocol/platform-error'
import { encode } from '../protocol/ejson'
import type { Catalog } from './catalog'
import type { CollectionInfo, IndexInfo } from './collection-info'
import type { Files } from './files'
import { keysOf } from './index-keys'
import { afterPrefix, componentKey, seqKey, spaceKey } from './key-codec'
import type { View } from './view'
import { describeValue } from './update/describe'
import type { Doc, Value } from './value'

/** One document before and after a statement; `null` = it does not exist. */
export interface Change {
  collection: CollectionInfo
  seq: number
  idKey: Buffer
  before: Doc | null
  after: Doc | null
  text: string
}

const MAX_DOCUMENT_BYTES = 16 * 1024 * 1024
const PRESENT = Buffer.from([1])

/** Builds a change. @throws PlatformError when the document is larger than 16 MB */
export function changeOf(
  collection: CollectionInfo,
  seq: number,
  id: Value,
  before: Doc | null,
  after: Doc | null,
): Change {
  const text = after ? encode(after) : ''
  if (text.length > MAX_DOCUMENT_BYTES)
    throw requestFailed(`[FailedOperation] document exceeds the maximum allowed size of 16 MB`)
  return { collection, seq, idKey: componentKey(id, 1), before, after, text }
}

/** The lock of a document. */
function documentLock({ collection, idKey }: Pick<Change, 'collection' | 'idKey'>): string {
  return `d${collection.number}:${idKey.toString('latin1')}`
}

/** Every key a change needs for itself: the document, and each unique key it takes or gives up. */
export function locksOf(change: Change): string[] {
  const locks = [documentLock(change)]
  for (const index of change.collection.indexes) {
    if (!index.unique) continue
    const { gone, fresh } = keyDifference(index, change)
    for (const key of [...gone, ...fresh]) locks.push(uniqueLock(key))
  }
  return locks
}

function uniqueLock(key: Buffer): string {
  return `u${key.toString('latin1')}`
}

interface KeyDifference {
  gone: Buffer[]
  fresh: Buffer[]
  multikey: number
}

/** What was computed for the locks serves the check and the write too. */
const computed = new WeakMap<Change, Map<IndexInfo, KeyDifference>>()

/** @throws PlatformError when the index cannot hold the document */
function keyDifference(index: IndexInfo, change: Change): KeyDifference {
  const known = computed.get(change) ?? new Map<IndexInfo, KeyDifference>()
  computed.set(change, known)
  const found = known.get(index) ?? differenceOf(index, change)
  known.set(index, found)
  return found
}

function differenceOf(index: IndexInfo, { before, after }: Change): KeyDifference {
  const old = before ? keysOf(index, before).keys : []
  const now = after ? keysOf(index, after) : { keys: [], multikey: 0 }
  if (old.length === 1 && now.keys.length === 1 && old[0] && now.keys[0]?.equals(old[0]))
    return { gone: [], fresh: [], multikey: now.multikey }
  const has = (keys: Buffer[], key: Buffer) => keys.some((other) => other.equals(key))
  return {
    gone: old.filter((key) => !has(now.keys, key)),
    fresh: now.keys.filter((key) => !has(old, key)),
    multikey: now.multikey,
  }
}

/**
 * Looks through everything that may be wrong with the changes before anything is written. @throws PlatformError when an
 * index cannot hold a document, E11000 when a unique key is taken in the view or twice among the changes
 */
export function checkKeys(view: View, changes: Change[], statement: 'insert' | 'modify'): void {
  const freed = new Set<string>()
  const taken = new Set<string>()
  for (const change of changes) {
    for (const index of change.collection.indexes) {
      const { gone, fresh } = keyDifference(index, change)
      if (!index.unique) continue
      for (const key of gone) freed.add(uniqueLock(key))
      for (const key of fresh) {
        const lock = uniqueLock(key)
        if (taken.has(lock) || (!freed.has(lock) && isTaken(view, index, key, change))) {
          throw duplicateKey(statement, change.collection.name, index.name, printKey(index, change.after))
        }
        taken.add(lock)
      }
    }
  }
}

function isTaken(view: View, index: IndexInfo, key: Buffer, { collection, seq }: Change): boolean {
  const own = view.own(collection)
  for (const found of view.keys(index, { from: key, to: afterPrefix(key) }, false)) {
    if (found.seq !== seq && !own.has(found.seq)) return true
  }
  for (const write of own.values()) {
    if (write.seq !== seq && write.doc && keysOf(index, write.doc).keys.some((other) => other.equals(key))) return true
  }
  return false
}

function printKey(index: IndexInfo, doc: Doc | null): string {
  const parts = index.keys.map(([field]) => `${field}: ${describeValue(doc?.[field])}`)
  return `{ ${parts.join(', ')} }`
}

/** Puts the changes into the files. Must run inside one batch. */
export function writeChanges(files: Files, catalog: Catalog, changes: Change[]): void {
  for (const change of changes) {
    const { collection, seq, idKey, before, after, text } = change
    const space = spaceKey(collection.number)
    const position = seqKey(seq)
    if (after) void files.records.put(Buffer.concat([space, position]), text)
    else void files.records.remove(Buffer.concat([space, position]))
    if (!before) void files.ids.put(Buffer.concat([space, idKey]), position)
    else if (!after) void files.ids.remove(Buffer.concat([space, idKey]))
    for (const index of collection.indexes) {
      const { gone, fresh, multikey } = keyDifference(index, change)
      for (const key of gone) void files.entries.remove(Buffer.concat([key, position]))
      for (const key of fresh) void files.entries.put(Buffer.concat([key, position]), PRESENT)
      if ((multikey & ~index.multikey) !== 0) catalog.markMultikey(collection, index, multikey)
    }
    if (collection.size !== undefined) collection.size += Number(after !== null) - Number(before !== null)
  }
}
