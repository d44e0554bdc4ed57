import { duplicateKey } from '../protocol/platform-error'
import { decodeDoc } from '../protocol/ejson'
import { openCatalog } from './catalog'
import type { CollectionInfo } from './collection-info'
import { changeOf, checkKeys, locksOf, writeChanges, type Change } from './change'
import type { DatabaseDeclaration } from './declaration'
import { openFiles, type Files } from './files'
import { openLocks } from './locks'
import { openReader, type Explanation, type FindRequest } from './read'
import type { ScanPolicy } from './scan-policy'
import type { Meter } from './search'
import {
  stageInsert,
  stageModify,
  stageRemove,
  type InsertAnswer,
  type ModifyAnswer,
  type ModifyRequest,
  type RemoveAnswer,
  type Staged,
} from './statement'
import { openDigests, pageOf } from './whole-collections'
import { openTransactions } from './transactions'
import { describeValue } from './update/describe'
import type { Doc } from './value'
import { openView, type View } from './view'

export interface DocumentStoreOptions {
  dataDir: string
  declaration: DatabaseDeclaration
  scans: ScanPolicy
  transactionMs: number
  warn: (message: string) => void
}

/** The document store: every writing promise resolves when its effect is on disk. `tx` = inside that transaction. */
export interface DocumentStore {
  find(collection: string, request: FindRequest, meter: Meter, tx?: string): string[]
  /** Whole documents that fit, for an aggregation. */
  documents(collection: string, query: Doc, meter: Meter): Doc[]
  /** The fields of the collection's geographic indexes. */
  geoFields(collection: string): string[]
  count(collection: string, query: Doc, meter: Meter, tx?: string): number
  explain(collection: string, request: FindRequest): Explanation
  insert(collection: string, docs: Doc[], tx?: string): Promise<InsertAnswer>
  modify(collection: string, request: ModifyRequest, meter: Meter, tx?: string): Promise<ModifyAnswer>
  remove(collection: string, query: Doc, multi: boolean, meter: Meter, tx?: string): Promise<RemoveAnswer>
  begin(): string
  commit(tx: string): Promise<void>
  abort(tx: string): void
  createCollection(name: string): Promise<void>
  collections(): string[]
  /** Adds many documents in one synced batch, without locks: for seeds, before anybody else writes. */
  bulkInsert(collection: string, texts: string[]): Promise<void>
  /** Documents of a collection after a position, in insertion order, at most `limit`. */
  page(collection: string, after: number, limit: number): Array<{ seq: number; text: string }>
  /** SHA-256 over all documents in order of collection and `_id`. */
  hash(except: string[]): string
  /** Commits since the store was opened, and the LMDB transactions, each one sync, that carried them. */
  stats(): { commits: number; syncs: number }
  /** Copies the files to a folder while the store is in use. */
  backup(path: string): Promise<void>
  close(): Promise<void>
}

export function openDocumentStore(options: DocumentStoreOptions): DocumentStore {
  const files = openFiles(options.dataDir)
  const catalog = openCatalog(files, options.declaration)
  const locks = openLocks()
  const reader = openReader(options.scans, options.warn)
  const committedView = openView(files)
  const transactionsBefore = lastTransaction(files)
  let commits = 0
  let pending = 0

  const digests = openDigests(files)
  const commitChanges = async (changes: Change[]) => {
    pending++
    const changed = changes.map(({ collection }) => collection)
    digests.forget(changed)
    try {
      await files.root.batch(() => writeChanges(files, catalog, changes))
      commits++
    } finally {
      pending--
      digests.forget(changed)
      files.root.resetReadTxn()
    }
  }
  const transactions = openTransactions(files, locks, commitChanges, options.transactionMs)

  /** Outside a transaction a statement waits for a writer before it, then looks again: what it read may have changed. */
  const write = async <Answer>(stage: (view: View) => Staged<Answer>, tx: string | undefined): Promise<Answer> => {
    if (tx !== undefined) return transactions.get(tx).run(stage)
    const writer = locks.newWriter()
    for (;;) {
      const staged = stage(committedView)
      if (staged.changes.length === 0) return staged.answer
      const keys = staged.changes.flatMap(locksOf)
      const holder = locks.holder(keys, writer)
      if (holder) {
        await holder.released
        continue
      }
      checkKeys(committedView, staged.changes, staged.statement)
      locks.take(keys, writer)
      let committed = false
      try {
        await commitChanges(staged.changes)
        committed = true
      } finally {
        locks.free(writer, committed)
      }
      return staged.answer
    }
  }

  const read = <Answer>(look: (view: View) => Answer, tx: string | undefined): Answer =>
    tx === undefined ? look(committedView) : transactions.get(tx).read(look)

  return {
    find: (name, request, meter, tx) => read((view) => reader.find(view, catalog.collection(name), request, meter), tx),
    documents: (name, query, meter) =>
      reader.rows(committedView, catalog.collection(name), query, meter).map((row) => row.doc()),
    geoFields: (name) =>
      catalog
        .collection(name)
        .indexes.flatMap(({ kind, keys }) => (kind === '2dsphere' ? keys.map(([field]) => field) : [])),
    count: (name, query, meter, tx) => read((view) => reader.count(view, catalog.collection(name), query, meter), tx),
    explain: (name, request) => reader.explain(committedView, catalog.collection(name), request),
    insert: async (name, docs, tx) => write((view) => stageInsert(view, catalog.collection(name), docs), tx),
    modify: async (name, request, meter, tx) =>
      write((view) => stageModify(reader, view, catalog.collection(name), request, meter), tx),
    remove: async (name, query, multi, meter, tx) =>
      write((view) => stageRemove(reader, view, catalog.collection(name), query, multi, meter), tx),
    begin: () => transactions.begin(),
    commit: (tx) => transactions.commit(tx),
    abort: (tx) => transactions.abort(tx),
    async createCollection(name) {
      await catalog.create(name)
    },
    collections: () => catalog.names(),
    async bulkInsert(name, texts) {
      const collection = catalog.collection(name)
      const changes = texts.map((text) => bulkChange(collection, text, committedView))
      checkKeys(committedView, changes, 'insert')
      await commitChanges(changes)
    },
    page: (name, after, limit) => pageOf(files, catalog.collection(name), after, limit),
    hash: (except) =>
      digests.hash(
        catalog
          .names()
          .filter((name) => !except.includes(name))
          .map((name) => catalog.collection(name)),
      ),
    stats: () => ({ commits, syncs: lastTransaction(files) - transactionsBefore }),
    backup: (path) => files.root.backup(path, true),
    async close() {
      transactions.close()
      while (pending > 0) await files.root.flushed
      await files.root.close()
    },
  }
}

/** Number of LMDB's newest transaction. */
function lastTransaction(files: Files): number {
  return (files.root.getStats() as { lastTxnId: number }).lastTxnId
}

function bulkChange(collection: CollectionInfo, text: string, view: View): Change {
  const doc = decodeDoc(text, 0)
  const id = doc['_id'] ?? null
  const change = changeOf(collection, collection.nextSeq++, id, null, doc)
  if (view.seqOfId(collection, change.idKey) !== undefined) {
    throw duplicateKey('insert', collection.name, '_id_', `{ _id: ${describeValue(id)} }`)
  }
  return change
}
