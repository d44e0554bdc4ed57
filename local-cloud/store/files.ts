import { mkdirSync } from 'node:fs'
import { open, type Database, type RootDatabase } from 'lmdb'

/** Version of the layout below; a folder of another version is refused. */
const SCHEMA_VERSION = 1

/** The one file with all documents; a copy of it is a backup. */
export const FILE_NAME = 'documents.mdb'

/** The LMDB databases of one data folder. Only one thread of one process may hold them. */
export interface Files {
  root: RootDatabase<unknown, string>
  /** collection number + position → EJSON text of the document */
  records: Database<string, Buffer>
  /** collection number + key of `_id` → position */
  ids: Database<Buffer, Buffer>
  /** index number + components + position → nothing */
  entries: Database<Buffer, Buffer>
  /** `collection:<name>`, `index:<collection>:<name>`, `schemaVersion` → JSON */
  catalog: Database<unknown, string>
}

const MAX_READERS = 4096

/** Opens or creates the files; another process may open them to read only. A promise of `root.batch` resolves only when its writes are on disk. */
export function openFiles(dataDir: string, readOnly = false): Files {
  if (!readOnly) mkdirSync(dataDir, { recursive: true })
  const root = open<unknown, string>({
    path: `${dataDir}/${FILE_NAME}`,
    readOnly,
    noSubdir: true,
    overlappingSync: false,
    maxReaders: MAX_READERS,
    maxDbs: 8,
    encoding: 'json',
  })
  const files: Files = {
    root,
    records: root.openDB({ name: 'records', keyEncoding: 'binary', encoding: 'string' }) as Database<string, Buffer>,
    ids: root.openDB({ name: 'ids', keyEncoding: 'binary', encoding: 'binary' }) as Database<Buffer, Buffer>,
    entries: root.openDB({ name: 'entries', keyEncoding: 'binary', encoding: 'binary' }) as Database<Buffer, Buffer>,
    catalog: root.openDB({ name: 'catalog', encoding: 'json' }) as Database<unknown, string>,
  }
  const version = files.catalog.get('schemaVersion')
  if (version === undefined) files.catalog.putSync('schemaVersion', SCHEMA_VERSION)
  else if (version !== SCHEMA_VERSION) {
    throw new Error(
      `${dataDir} has document schema version ${String(version)}; this program reads version ${SCHEMA_VERSION}`,
    )
  }
  return files
}
