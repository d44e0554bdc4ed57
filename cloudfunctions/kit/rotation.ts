import type { Stored } from './collection'
import { command, query, updateWhere } from './database'
import { decrypt, encrypt, lookupsOf } from './keys'
import { isStale, valueAt, type PersonalHolding } from './personal'
import { unsealed } from './scoped'

/** Where a rotation stands: everything before it is written under the newest keys. */
export interface RotationCursor {
  /** Index of the holding; equal to their number = done. */
  readonly holding: number
  /** Id of the last document looked at in it. */
  readonly after: string
  readonly rewritten: number
}

const BATCH = 100
/** Documents written anew side by side: they share nothing, and a database far away answers eight as fast as one. */
const LANES = 8

/** Writes stale cipher texts anew, from a cursor on, for at most so long; the rest waits for the next run. */
export async function rotateFrom(
  holdings: readonly PersonalHolding[],
  start: RotationCursor,
  budgetMs: number,
): Promise<RotationCursor> {
  const until = Date.now() + budgetMs
  let cursor = start
  while (cursor.holding < holdings.length && Date.now() < until) {
    const holding = holdings[cursor.holding]
    if (!holding?.ciphers) {
      cursor = { ...cursor, holding: cursor.holding + 1, after: '' }
      continue
    }
    cursor = await rotateBatch(holding, cursor, until)
  }
  return cursor
}

async function rotateBatch(holding: PersonalHolding, cursor: RotationCursor, until: number): Promise<RotationCursor> {
  const { collection } = holding
  const where = { _id: command.gt(cursor.after) }
  const found = await query(collection, { where, orderBy: ['_id', 'asc'], limit: BATCH })
  const documents = found.map(unsealed)
  const stale = documents.filter((document) => isStale(holding, document))
  let { rewritten } = cursor
  for (let first = 0; first < stale.length; first += LANES) {
    const done = await Promise.all(stale.slice(first, first + LANES).map((one) => rewriteOne(holding, one, until)))
    rewritten += done.filter(Boolean).length
  }
  const after = documents.at(-1)?._id ?? cursor.after
  return found.length < BATCH
    ? { holding: cursor.holding + 1, after: '', rewritten }
    : { holding: cursor.holding, after, rewritten }
}

async function rewriteOne(holding: PersonalHolding, document: Stored<Record<string, unknown>>, until: number) {
  return holding.rewrite ? holding.rewrite(document._id, until) : rewriteFields(holding, document)
}

/** One statement that changes a document only while it still holds what was read: a newer writing wins. */
async function rewriteFields({ collection, ciphers = [] }: PersonalHolding, document: { _id: string }) {
  const before: Record<string, unknown> = { _id: document._id }
  const changes: Record<string, unknown> = {}
  for (const { field, lookup } of ciphers) {
    const stored = valueAt(document, field)
    if (typeof stored !== 'string') continue
    const place = { collection: collection.name, id: document._id, field }
    const plain = decrypt(stored, place)
    before[field] = stored
    changes[field] = encrypt(plain, place)
    if (lookup) changes[lookup.field] = lookupsOf(lookup.kind, plain)[0]
  }
  return (await updateWhere(collection, before, changes)) === 1
}
