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

/** SHA-256 over the documents of the collections, each in order of `_id`; the order of insertion does not matter. */
export function hashOf(files: Files, collections: CollectionInfo[]): string {
  const sum = createHash('sha256')
  for (const { name, number } of collections) {
    const space = spaceKey(number)
    for (const { value } of files.ids.getRange({ start: space, end: afterPrefix(space) })) {
      sum.update(`${name}\n${files.records.get(Buffer.concat([space, seqKey(seqOf(value))])) ?? ''}\n`)
    }
  }
  return sum.digest('hex')
}
