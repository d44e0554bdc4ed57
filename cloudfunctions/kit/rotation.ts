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
  let { rewritten } = cursor
  let after = cursor.after
  for (const one of found) {
    const document = unsealed(one)
    after = document._id
    if (!isStale(holding, document)) continue
    const done = holding.rewrite ? await holding.rewrite(after, until) : await rewriteFields(holding, document)
    if (done) rewritten += 1
  }
  return found.length < BATCH
    ? { holding: cursor.holding + 1, after: '', rewritten }
    : { holding: cursor.holding, after, rewritten }
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
