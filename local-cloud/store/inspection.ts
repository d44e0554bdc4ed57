import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { decodeDoc, encode } from '../protocol/ejson'
import { collectionMissing } from '../protocol/platform-error'
import { readCollections } from './catalog'
import { FILE_NAME, openFiles } from './files'
import { openReader } from './read'
import type { SortKeys } from './sort'
import type { Doc, Value } from './value'
import { openView } from './view'

interface LookOptions {
  orderBy?: SortKeys
  skip?: number
  limit?: number
}

/** Documents seen from another process than the one that holds them; nothing is written. */
export interface Inspection {
  /** What can be asked, by the names the shell uses. */
  words: {
    collections(): string[]
    find(collection: string, query?: Doc, options?: LookOptions): Doc[]
    get(collection: string, id: Value): Doc | undefined
    count(collection: string, query?: Doc): number
    explain(collection: string, query?: Doc, options?: LookOptions): unknown
  }
  /** Copies the file as it stands at this moment, while others write on. */
  backup(path: string): Promise<void>
  close(): Promise<void>
}

const DEFAULT_LIMIT = 20

/** @throws Error when the folder holds no documents */
export function openInspection(dataDir: string): Inspection {
  if (!existsSync(join(dataDir, FILE_NAME))) throw new Error(`${dataDir} holds no documents`)
  const files = openFiles(dataDir, true)
  const reader = openReader('warn', (message) => console.warn(message))
  const view = openView(files)
  const collections = readCollections(files)
  const named = (name: string) => {
    const info = collections.get(name)
    if (!info) throw collectionMissing(name)
    return info
  }
  const request = (query: Doc, { orderBy = [], skip = 0, limit = DEFAULT_LIMIT }: LookOptions) => ({
    query: decodeDoc(encode(query), 0),
    sort: orderBy,
    skip,
    limit,
  })
  const find: Inspection['words']['find'] = (name, query = {}, options = {}) =>
    reader.find(view, named(name), request(query, options), { examined: 0 }).map((text) => decodeDoc(text, 0))
  return {
    words: {
      collections: () => [...collections.keys()].sort(),
      find,
      get: (name, id) => find(name, { _id: id }, { limit: 1 })[0],
      count: (name, query = {}) => reader.count(view, named(name), decodeDoc(encode(query), 0), { examined: 0 }),
      explain: (name, query = {}, options = {}) => reader.explain(view, named(name), request(query, options)),
    },
    backup: (path) => files.root.backup(path, true),
    close: () => files.root.close(),
  }
}
