import type { Stored } from '../../kit/collection'
import { startTerm } from '../../kit/due'
import type { JournalledTx } from '../../kit/transact'
import { shifts, type ShiftRecord } from './store'

/** Kind of the term at which free places are given to who waits; one for each freed place, named after its sign-up. */
export const PROMOTE = 'volunteering.promote'

/** Gives a place of a shift back. `queued` stays: whoever comes now stands behind those who wait. */
export async function freePlace(tx: JournalledTx, shift: Stored<ShiftRecord>, signUpId: string): Promise<void> {
  await tx.patch(shifts, shift._id, { taken: shift.taken - 1 })
  if (shift.queued) tx.follow(startTerm, { kind: PROMOTE, ref: signUpId, dueAt: tx.now })
}
