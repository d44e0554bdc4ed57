import type { Collection } from './collection'
import { query } from './database'
import { unsealed } from './scoped'
import { attemptUntil } from './transaction'

const BATCH = 100
/** How long competitors for one document are outwaited. */
const PATIENCE_MS = 10_000

/** What of a document changes; afterwards it is not found by the same condition any more. */
export type Rewriting = (document: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>

/** Rewrites every document that meets a condition, each in a transaction of its own; cut anywhere, the rest is found again. */
export async function rewriteEach(
  collection: Collection<object, boolean>,
  where: Readonly<Record<string, unknown>>,
  rewriting: Rewriting,
): Promise<number> {
  let done = 0
  for (let first = ''; ;) {
    const found = (await query(collection, { where, limit: BATCH })).map(unsealed)
    const [next] = found
    if (!next) return done
    if (next._id === first) throw new Error(`${collection.name}/${first} is found again after it was rewritten`)
    first = next._id
    for (const { _id, countyId } of found) {
      await attemptUntil({ countyId, deadline: Date.now() + PATIENCE_MS }, async (tx) => {
        const stored = await tx.get(collection, _id)
        if (stored) await tx.patch(collection, _id, rewriting(unsealed(stored)))
        return { commit: stored !== undefined, outcome: undefined }
      })
      done += 1
    }
  }
}
