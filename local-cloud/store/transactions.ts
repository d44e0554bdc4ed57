import { randomUUID } from 'node:crypto'
import { transactionBusy, transactionConflict, transactionGone } from '../protocol/platform-error'
import type { CollectionInfo } from './collection-info'
import { checkKeys, locksOf, type Change } from './change'
import type { Files } from './files'
import type { Locks, Writer } from './locks'
import type { Staged } from './statement'
import { openView, type OwnWrite, type Snapshot, type View } from './view'

/** A wire transaction: reads its snapshot, keeps its writes to itself until commit. */
export interface Transaction {
  id: string
  view: View
  /** Carries out a statement. @throws PlatformError; whatever is thrown has ended the transaction */
  run<Answer>(stage: (view: View) => Staged<Answer>): Answer
  read<Answer>(look: (view: View) => Answer): Answer
}

export interface Transactions {
  begin(): string
  /** @throws PlatformError when it ended, expired or never was */
  get(id: string): Transaction
  commit(id: string): Promise<void>
  abort(id: string): void
  /** Aborts everything that is open. */
  close(): void
  open(): number
}

interface Open extends Transaction {
  snapshot: Snapshot
  version: number
  writer: Writer
  writes: Map<number, Map<number, OwnWrite>>
  changes: Map<string, Change>
  deadline: number
}

/** Commits changes durably; resolves when they are on disk. */
export type CommitChanges = (changes: Change[]) => Promise<void>

const SWEEP_MS = 500

/** Opens the transactions of one store. `limitMs` is how long one may stay open, 30 s on the platform. */
export function openTransactions(
  files: Files,
  locks: Locks,
  commitChanges: CommitChanges,
  limitMs: number,
): Transactions {
  const open = new Map<string, Open>()
  const committing = new Set<string>()

  const end = (transaction: Open) => {
    open.delete(transaction.id)
    transaction.snapshot.done()
    const oldest = open.values().next().value
    locks.forget(oldest?.version)
  }

  const fail = (transaction: Open) => {
    end(transaction)
    locks.free(transaction.writer, false)
  }

  const sweeper = setInterval(() => {
    const now = performance.now()
    for (const transaction of open.values())
      if (transaction.deadline <= now && !committing.has(transaction.id)) fail(transaction)
  }, SWEEP_MS)
  sweeper.unref()

  const find = (id: string): Open => {
    if (committing.has(id)) throw transactionBusy()
    const transaction = open.get(id)
    if (!transaction) throw transactionGone()
    if (transaction.deadline <= performance.now()) {
      fail(transaction)
      throw transactionGone()
    }
    return transaction
  }

  return {
    begin() {
      files.root.resetReadTxn()
      const transaction = beginOne(files, locks, fail, limitMs)
      open.set(transaction.id, transaction)
      locks.forget(open.values().next().value?.version)
      return transaction.id
    },
    get: find,
    async commit(id) {
      const transaction = find(id)
      committing.add(id)
      const changes = [...transaction.changes.values()].filter(({ before, after }) => before !== null || after !== null)
      try {
        if (changes.length > 0) await commitChanges(changes)
      } catch (error) {
        fail(transaction)
        throw error
      } finally {
        committing.delete(id)
      }
      locks.free(transaction.writer, changes.length > 0)
      end(transaction)
    },
    abort(id) {
      fail(find(id))
    },
    close() {
      clearInterval(sweeper)
      for (const transaction of [...open.values()]) fail(transaction)
    },
    open: () => open.size,
  }
}

function beginOne(files: Files, locks: Locks, fail: (transaction: Open) => void, limitMs: number): Open {
  const snapshot = files.root.useReadTransaction()
  const writes = new Map<number, Map<number, OwnWrite>>()
  const view = openView(files, snapshot, writes)
  const transaction: Open = {
    id: randomUUID(),
    snapshot,
    version: locks.version(),
    writer: locks.newWriter(),
    writes,
    changes: new Map(),
    deadline: performance.now() + limitMs,
    view,
    read: (look) => endOnFailure(() => look(view)),
    run: (stage) =>
      endOnFailure(() => {
        const staged = stage(view)
        lockAll(locks, transaction, staged.changes)
        checkKeys(view, staged.changes, staged.statement)
        for (const change of staged.changes) remember(transaction, change)
        return staged.answer
      }),
  }
  const endOnFailure = <Answer>(work: () => Answer): Answer => {
    try {
      return work()
    } catch (error) {
      fail(transaction)
      throw error
    }
  }
  return transaction
}

/** A key that another writer holds, or that a later commit changed, is a conflict at once: nobody waits in a transaction. */
function lockAll(locks: Locks, transaction: Open, changes: Change[]): void {
  const keys = changes.flatMap(locksOf)
  if (locks.holder(keys, transaction.writer) || locks.changedSince(keys, transaction.version))
    throw transactionConflict()
  locks.take(keys, transaction.writer)
}

/** Later statements see this change; at commit only the first state and the last state of a document count. */
function remember(transaction: Open, change: Change): void {
  const { collection, seq } = change
  const key = `${collection.number}:${seq}`
  const first = transaction.changes.get(key)
  transaction.changes.set(key, first ? { ...change, before: first.before } : change)
  ownWrites(transaction, collection).set(seq, { seq, doc: change.after, text: change.text })
}

function ownWrites({ writes }: Open, collection: CollectionInfo): Map<number, OwnWrite> {
  const existing = writes.get(collection.number)
  if (existing) return existing
  const made = new Map<number, OwnWrite>()
  writes.set(collection.number, made)
  return made
}
