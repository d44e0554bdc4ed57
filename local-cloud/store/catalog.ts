import { collectionMissing } from '../protocol/platform-error'
import { decodeDoc } from '../protocol/ejson'
import type { CollectionInfo, IndexInfo } from './collection-info'
import type { DatabaseDeclaration, IndexDeclaration } from './declaration'
import type { Files } from './files'
import { keysOf } from './index-keys'
import { afterPrefix, seqKey, seqOf, spaceKey } from './key-codec'

export interface Catalog {
  /** @throws PlatformError when the collection was never created */
  collection(name: string): CollectionInfo
  has(name: string): boolean
  names(): string[]
  /** Creates a collection durably; an existing one stays as it is. */
  create(name: string): Promise<CollectionInfo>
  /** Remembers that an index now holds array elements; runs inside the batch that writes them. */
  markMultikey(collection: CollectionInfo, index: IndexInfo, mask: number): void
}

const NOTHING = Buffer.from([1])

/** Rises when documents get other keys; indexes of an older version are built anew. */
const KEYS_VERSION = 3

type Stored = Omit<IndexInfo, 'name'>

/** The collections as the files describe them. */
export function readCollections(files: Files): Map<string, CollectionInfo> {
  const collections = new Map<string, CollectionInfo>()
  for (const { key, value } of files.catalog.getRange({ start: 'collection:', end: 'collection;' })) {
    const name = key.slice('collection:'.length)
    collections.set(name, loadCollection(files, name, (value as { number: number }).number))
  }
  return collections
}

/** Opens the catalogue, creates declared collections and brings indexes to their declaration, building what is new. */
export function openCatalog(files: Files, declaration: DatabaseDeclaration): Catalog {
  const collections = readCollections(files)
  let lastNumber = Number(files.catalog.get('lastNumber') ?? 0)
  const nextNumber = () => ++lastNumber

  const writeCollection = (name: string): CollectionInfo => {
    const info: CollectionInfo = { name, number: nextNumber(), indexes: [], nextSeq: 1, size: 0 }
    void files.catalog.put('lastNumber', lastNumber)
    void files.catalog.put(`collection:${name}`, { number: info.number })
    collections.set(name, info)
    return info
  }

  const stale = files.catalog.get('keysVersion') !== KEYS_VERSION

  files.root.transactionSync(() => {
    for (const [name, { indexes }] of Object.entries(declaration.collections)) {
      const info = collections.get(name) ?? writeCollection(name)
      info.declared = true
      matchIndexes(files, info, indexes, { stale, nextNumber })
    }
    void files.catalog.put('lastNumber', lastNumber)
    if (stale) void files.catalog.put('keysVersion', KEYS_VERSION)
  })

  return {
    collection(name) {
      const info = collections.get(name)
      if (!info) throw collectionMissing(name)
      return info
    },
    has: (name) => collections.has(name),
    names: () => [...collections.keys()].sort(),
    async create(name) {
      const existing = collections.get(name)
      if (existing) return existing
      let info: CollectionInfo | undefined
      await files.root.batch(() => {
        info = writeCollection(name)
      })
      return info ?? writeCollection(name)
    },
    markMultikey(collection, index, mask) {
      index.multikey |= mask
      void files.catalog.put(`index:${collection.name}:${index.name}`, storedForm(index))
    },
  }
}

function storedForm({ number, keys, unique, kind, multikey }: IndexInfo): Stored {
  return kind === undefined ? { number, keys, unique, multikey } : { number, keys, unique, kind, multikey }
}

function loadCollection(files: Files, name: string, number: number): CollectionInfo {
  const indexes: IndexInfo[] = []
  const prefix = `index:${name}:`
  for (const { key, value } of files.catalog.getRange({ start: prefix, end: `index:${name};` })) {
    indexes.push({ ...(value as Stored), name: key.slice(prefix.length) })
  }
  const space = spaceKey(number)
  const [last] = [...files.records.getKeys({ start: afterPrefix(space), end: space, reverse: true, limit: 1 })]
  return { name, number, indexes, nextSeq: last ? seqOf(last) + 1 : 1 }
}

function matchIndexes(
  files: Files,
  info: CollectionInfo,
  declared: IndexDeclaration[],
  { stale, nextNumber }: { stale: boolean; nextNumber: () => number },
): void {
  const same = (index: IndexInfo, wanted: IndexDeclaration) =>
    !stale &&
    JSON.stringify([index.keys, index.unique, index.kind]) ===
      JSON.stringify([wanted.keys, wanted.unique ?? false, wanted.kind])
  for (const index of info.indexes) {
    if (declared.some((wanted) => wanted.name === index.name && same(index, wanted))) continue
    const space = spaceKey(index.number)
    for (const key of files.entries.getKeys({ start: space, end: afterPrefix(space) }))
      void files.entries.remove(Buffer.from(key))
    void files.catalog.remove(`index:${info.name}:${index.name}`)
  }
  info.indexes = declared.map(
    (wanted) =>
      info.indexes.find((index) => index.name === wanted.name && same(index, wanted)) ??
      build(files, info, wanted, nextNumber()),
  )
}

function build(files: Files, info: CollectionInfo, wanted: IndexDeclaration, number: number): IndexInfo {
  const index: IndexInfo = {
    name: wanted.name,
    number,
    keys: wanted.keys,
    unique: wanted.unique ?? false,
    multikey: 0,
    ...(wanted.kind ? { kind: wanted.kind } : {}),
  }
  const space = spaceKey(info.number)
  const seen = new Set<string>()
  for (const { key, value } of files.records.getRange({ start: space, end: afterPrefix(space) })) {
    const doc = decodeDoc(value, 0)
    const { keys, multikey } = keysOf(index, doc)
    index.multikey |= multikey
    for (const entry of keys) {
      const text = index.unique ? entry.toString('latin1') : ''
      if (index.unique && seen.has(text))
        throw new Error(`Index ${info.name}.${index.name} cannot be unique: two documents share a key`)
      seen.add(text)
      void files.entries.put(Buffer.concat([entry, seqKey(seqOf(key))]), NOTHING)
    }
  }
  void files.catalog.put(`index:${info.name}:${index.name}`, storedForm(index))
  return index
}
