import { seekKey } from '@domain/kernel/seek'
import type { JournalledTx } from '../../kit/transact'
import { bondChanged } from './bond-changed'
import { ownId } from './round-ids'
import { bonds, type BondRecord } from './store'

/** Writes how a person stands by a project; a first bond is new, a later one changes it. */
export async function standBy(
  tx: JournalledTx,
  { projectId, userId }: { projectId: string; userId: string },
  before: BondRecord | undefined,
  next: Pick<BondRecord, 'supports' | 'follows'>,
): Promise<void> {
  const id = ownId(projectId, userId)
  tx.follow(bondChanged, { projectId, userId })
  if (before) return tx.patch(bonds, id, next)
  const { now } = tx
  await tx.put(bonds, id, { projectId, userId, ...next, at: now, seek: seekKey(now, id) })
}
