import { backOff } from 'exponential-backoff'
import type { Collection } from './collection'
import { command, isDuplicate, readAs, withoutUndefined, type Read } from './database'
import { platformDatabase, type PlatformTransaction } from './platform'

/** Reading and writing by id inside one transaction, strictly one after the other. */
export interface Tx {
  /** Instant of this attempt, epoch ms; the attempt that commits gives the journal its `at`. */
  readonly now: number
  get<Doc extends object, Sealed extends boolean>(
    from: Collection<Doc, Sealed>,
    id: string,
  ): Promise<Read<Doc, Sealed> | undefined>
  /** Creates a document; an id that exists ends the transaction with `AlreadyThere`. */
  put<Doc extends object>(into: Collection<Doc, boolean>, id: string, document: Doc): Promise<void>
  /** Replaces members of a document that exists; undefined removes a member. */
  patch<Doc extends object>(into: Collection<Doc, boolean>, id: string, changes: Partial<Doc>): Promise<void>
  remove(from: Collection<object, boolean>, id: string): Promise<void>
}

/** Another document has the id that `put` wanted: deterministic ids turn this into "once only". */
export class AlreadyThere extends Error {
  constructor(readonly collection: string) {
    super(`a document with this id exists in ${collection}`)
  }
}

/** Every attempt met a competitor until the time was used up. */
export class Busy extends Error {}

const CONFLICT = /TransactionConflict|TransactionBusy/

const messageOf = (cause: unknown) => (cause instanceof Error ? cause.message : JSON.stringify(cause))

function txOf(transaction: PlatformTransaction, countyId: string, now: number): Tx {
  return {
    now,
    async get(from, id) {
      const { data } = await transaction.collection(from.name).doc(id).get()
      return data ? readAs(from, data) : undefined
    },
    async put(into, id, document) {
      try {
        const data = { ...withoutUndefined(document), _id: id, countyId, v: into.version }
        await transaction.collection(into.name).add({ data })
      } catch (cause) {
        throw isDuplicate(cause) ? new AlreadyThere(into.name) : cause
      }
    },
    async patch(into, id, changes) {
      const data = Object.fromEntries(Object.entries(changes).map(([member, value]) => [member, replacing(value)]))
      const { stats } = await transaction
        .collection(into.name)
        .doc(id)
        .update({ data: { ...data, v: into.version } })
      // A patch that finds everything as it should be changes no document either.
      if (stats.updated !== 1 && !(await transaction.collection(into.name).doc(id).get()).data)
        throw new Error(`${into.name}/${id} is not there to be changed`)
    },
    async remove(from, id) {
      await transaction.collection(from.name).doc(id).remove()
    },
  }
}

/** The SDK merges plain objects member by member; a patch means the whole value. */
function replacing(value: unknown): unknown {
  if (value === undefined) return command.remove()
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? command.set(value) : value
}

/** What one attempt ended with: `commit` says whether its writes shall stand. */
export interface Attempt<Outcome> {
  readonly commit: boolean
  readonly outcome: Outcome
}

/**
 * Runs a whole transaction, again and again while competitors win, until `deadline` (epoch ms), then `Busy`.
 * The SDK does not repeat statement conflicts itself, and a small number of tries sells a few of many seats.
 */
export async function attemptUntil<Outcome>(
  { countyId, deadline }: { countyId: string; deadline: number },
  attempt: (tx: Tx) => Promise<Attempt<Outcome>>,
): Promise<Outcome> {
  const once = async () => {
    const transaction = await platformDatabase.startTransaction()
    try {
      const { commit, outcome } = await attempt(txOf(transaction, countyId, Date.now()))
      if (commit) await transaction.commit()
      else await transaction.rollback()
      return outcome
    } catch (cause) {
      // A failed statement has ended the transaction already; then the rollback itself fails, which changes nothing.
      await transaction.rollback().catch(() => undefined)
      throw cause
    }
  }
  const retry = (cause: unknown) => CONFLICT.test(messageOf(cause)) && Date.now() < deadline
  try {
    return await backOff(once, {
      jitter: 'full',
      startingDelay: 10,
      timeMultiple: 2,
      maxDelay: 300,
      numOfAttempts: Number.MAX_SAFE_INTEGER,
      retry,
    })
  } catch (cause) {
    throw CONFLICT.test(messageOf(cause)) ? new Busy('competitors won until the time was used up') : cause
  }
}
