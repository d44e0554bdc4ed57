import { proceed, refuse, type Decision } from '@domain/kernel/decision'
import { decideRecordMove } from '@domain/volunteering/records'
import { decideSignUpMove } from '@domain/volunteering/rules'
import { get, put, query } from '../../kit/database'
import { due, dueId, newDue } from '../../kit/due'
import { defineJob } from '../../kit/job'
import { openLinked } from '../../kit/scoped'
import type { JournalledTx } from '../../kit/transact'
import { FINALISE } from './finalise-records'
import { endForgotten } from './forgotten-check-out'
import { keepRecord } from './keep-record'
import { signUpChanged } from './sign-up-changed'
import { records, shifts, signUps } from './store'

/** Kind of the term at which the records of a shift are made public. */
export const SETTLE = 'volunteering.settle'

const BATCH = 100
const DAY_MS = 86_400_000

/** Makes one record public; who was not confirmed by then has none. */
async function publicise(
  tx: JournalledTx,
  signUpId: string,
  publicUntil: number,
): Promise<Decision<object, 'NOT_POSSIBLE_NOW'>> {
  const entry = openLinked(await tx.get(signUps, signUpId))
  const record = openLinked(await tx.get(records, signUpId))
  if (!entry || !record) return refuse('NOT_POSSIBLE_NOW')
  const unseen = entry.checkedIn?.proof === 'waiting' || entry.checkedOut?.proof === 'waiting'
  const served = decideSignUpMove(entry.status, unseen ? 'deny' : 'record')
  const move = decideRecordMove(record.status, 'publicise')
  if (!served.ok || !move.ok) return refuse('NOT_POSSIBLE_NOW')
  await tx.patch(signUps, signUpId, { status: served.plan.to, ahead: false, ...(unseen ? { movedAt: tx.now } : {}) })
  if (unseen) await tx.remove(records, signUpId)
  else await tx.patch(records, signUpId, { status: move.plan.to, publicUntil })
  tx.subject({ collection: signUps.name, id: signUpId, from: entry.status, to: served.plan.to })
  if (unseen) tx.follow(signUpChanged, { signUpId })
  return proceed({})
}

/** Every record of a shift in its own transaction; a term for all of them ends their publicity. */
export const settleShift = defineJob(SETTLE, async (context, shiftId) => {
  const shift = openLinked(await get(shifts, shiftId))
  if (!shift) return {}
  const { rules } = await context.rules()
  const publicUntil = context.now + rules.volunteering.publicDays * DAY_MS
  await endForgotten(context, shiftId)
  for (;;) {
    const where = { shiftId, status: 'served' }
    const served = (await query(signUps, { where, orderBy: ['seek', 'asc'], limit: BATCH })).flatMap(
      (one) => openLinked(one) ?? [],
    )
    for (const entry of served) {
      await keepRecord(context.countyId, entry)
      await context.transact(entry._id, (tx) => publicise(tx, entry._id, publicUntil))
    }
    if (served.length < BATCH) break
  }
  await put(due, context.countyId, dueId(FINALISE, shiftId), newDue(FINALISE, shiftId, publicUntil))
  return {}
})
