import type { Above } from '@domain/org/rules'
import type { Relation } from '@domain/org/schemas'
import type { Tx } from '../../kit/transaction'
import { units } from './store'

/** Deeper than any structure; a longer way up means a circle, which no move can make. */
const MOST_LEVELS = 12

/** A unit and everything above it in one structure, nearest first, by the parents themselves. */
export async function aboveFrom(tx: Pick<Tx, 'get'>, relation: Relation, start: string | undefined): Promise<Above[]> {
  const found: Above[] = []
  for (let id = start; id !== undefined;) {
    const unit = await tx.get(units, id)
    if (!unit) return found
    if (found.length === MOST_LEVELS) throw new Error(`${start} stands in a circle`)
    found.push({ id, kind: unit.kind, status: unit.status })
    id = unit.parents[relation]
  }
  return found
}

/** Counts a unit below its parents in or out: creating, moving and dissolving all meet in the parent. */
export async function countBelow(tx: Tx, parents: readonly (string | undefined)[], by: 1 | -1): Promise<void> {
  for (const id of parents) {
    const parent = id === undefined ? undefined : await tx.get(units, id)
    if (parent) await tx.patch(units, parent._id, { below: parent.below + by })
  }
}
