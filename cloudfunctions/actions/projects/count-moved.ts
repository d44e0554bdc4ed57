import { countsAfter, NONE_COUNTED, type Counted } from '@domain/projects/counted'
import type { Tx } from '../../kit/transaction'
import { countId } from './count-ids'
import { counts } from './store'

interface CountMoved {
  readonly projectId: string
  /** The community it is for. */
  readonly unitId: string
  /** Where it counted before; absent for what is new there. */
  readonly from?: Counted | undefined
  readonly to?: Counted | undefined
}

/** Keeps the counts of a community in the transaction that moves what is counted. Two requests, none where nothing moves. */
export async function countMoved(tx: Tx, { projectId, unitId, from, to }: CountMoved): Promise<void> {
  if (from === to) return
  const id = countId(unitId, projectId)
  const before = await tx.get(counts, id)
  const { ideas, ahead, work, done, ended, raising } = countsAfter(before ?? NONE_COUNTED, from, to)
  const after = { unitId, ideas, ahead, work, done, ended, raising }
  if (before) await tx.patch(counts, id, after)
  else await tx.put(counts, id, after)
}
