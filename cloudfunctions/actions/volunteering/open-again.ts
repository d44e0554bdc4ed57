import { proceed, refuse, type Decision } from '@domain/kernel/decision'
import { openLinked } from '../../kit/scoped'
import type { JournalledTx } from '../../kit/transact'
import { shifts } from './store'

/** Nobody waits any more: newcomers take free places themselves again. */
export async function openAgain(tx: JournalledTx, shiftId: string): Promise<Decision<object, 'NOTHING_TO_GIVE'>> {
  const shift = openLinked(await tx.get(shifts, shiftId))
  if (!shift?.queued) return refuse('NOTHING_TO_GIVE')
  await tx.patch(shifts, shiftId, { queued: false })
  tx.subject({ collection: shifts.name, id: shiftId, from: shift.status, to: shift.status })
  return proceed({})
}
