import { createHash } from 'node:crypto'
import type { CollectionInfo } from './collection-info'
import type { Files } from './files'
import { afterPrefix, seqKey, seqOf, spaceKey } from './key-codec'

/** Documents of a collection after a position, in insertion order, at most `limit`. */
export function pageOf(
  files: Files,
  { number }: CollectionInfo,
  after: number,
  limit: number,
): Array<{ seq: number; text: string }> {
  const space = spaceKey(number)
  const start = Buffer.concat([space, seqKey(after + 1)])
  return [...files.records.getRange({ start, end: afterPrefix(space), limit })].map(({ key, value }) => ({
    seq: seqOf(key),
    text: value,
  }))
}

/** SHA-256 over the documents of a collection, in order of `_id`; the order of insertion does not matter. */
function digestOf(files: Files, { number }: CollectionInfo): string {
  const sum = createHash('sha256')
  const space = spaceKey(number)
  for (const { value } of files.ids.getRange({ start: space, end: afterPrefix(space) }))
    sum.update(`${files.records.get(Buffer.concat([space, seqKey(seqOf(value))])) ?? ''}\n`)
  return sum.digest('hex')
}

/** Digests of collections, kept until something in them changes. */
export interface Digests {
  /** Called around every commit: what was computed while it ran may be of before or of after. */
  forget(collections: Iterable<CollectionInfo>): void
  /** SHA-256 over the digests of the collections. */
  hash(collections: readonly CollectionInfo[]): string
}

export function openDigests(files: Files): Digests {
  const known = new Map<string, string>()
  const digest = (collection: CollectionInfo) => {
    const found = known.get(collection.name) ?? digestOf(files, collection)
    known.set(collection.name, found)
    return found
  }
  return {
    forget(collections) {
      for (const { name } of collections) known.delete(name)
    },
    hash(collections) {
      const sum = createHash('sha256')
      for (const collection of collections) sum.update(`${collection.name}\n${digest(collection)}\n`)
      return sum.digest('hex')
    },
  }
}
