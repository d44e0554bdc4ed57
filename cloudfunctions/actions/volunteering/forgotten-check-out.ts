import { proceed, refuse, type Decision } from '@domain/kernel/decision'
import { decideSignUpMove } from '@domain/volunteering/rules'
import type { Stored } from '../../kit/collection'
import { query } from '../../kit/database'
import type { JobContext } from '../../kit/job'
import { openLinked } from '../../kit/scoped'
import type { JournalledTx } from '../../kit/transact'
import { signUpChanged } from './sign-up-changed'
import { signUps, type SignUpRecord } from './store'

const BATCH = 100

type Forgotten = (tx: JournalledTx, entry: Stored<SignUpRecord>) => Promise<void>

/** Everybody of a shift who is still checked in, each in a transaction of its own; `done` takes them out of `where`. */
async function forgotten(
  { transact }: Pick<JobContext, 'transact'>,
  step: string,
  where: { shiftId: string; ahead?: boolean },
  done: Forgotten,
): Promise<void> {
  for (;;) {
    const left = await query(signUps, { where: { ...where, status: 'serving' }, limit: BATCH })
    for (const { _id } of left.flatMap((one) => openLinked(one) ?? [])) {
      await transact(`${_id}.${step}`, async (tx): Promise<Decision<object, 'NOT_POSSIBLE_NOW'>> => {
        const entry = openLinked(await tx.get(signUps, _id))
        const move = decideSignUpMove(entry?.status ?? 'absent', 'checkOut')
        if (!entry || !move.ok) return refuse('NOT_POSSIBLE_NOW')
        await done(tx, entry)
        return proceed({})
      })
    }
    if (left.length < BATCH) return
  }
}

/** Tells who is still checked in after the last instant of checking out that the organiser has to sign for them now. */
export function remindForgotten(context: Pick<JobContext, 'transact'>, shiftId: string): Promise<void> {
  return forgotten(context, 'forgot', { shiftId, ahead: true }, async (tx, { _id, status }) => {
    await tx.patch(signUps, _id, { ahead: false, movedAt: tx.now })
    tx.subject({ collection: signUps.name, id: _id, from: status, to: status })
    tx.follow(signUpChanged, { signUpId: _id })
  })
}

/**
 * Ends the stay of who never checked out and for whom nobody signed: nothing was measured, so no minutes count, and
 * the record says so, which the volunteer can dispute.
 */
export function endForgotten(context: Pick<JobContext, 'transact'>, shiftId: string): Promise<void> {
  return forgotten(context, 'end', { shiftId }, async (tx, { _id, status, startsAt, checkedIn }) => {
    const { at, proof } = checkedIn ?? { at: startsAt, proof: 'waiting' }
    const checkedOut = { at: Math.max(at, startsAt), way: 'clock', proof } as const
    await tx.patch(signUps, _id, { status: 'served', checkedOut, minutes: 0, ahead: false })
    tx.subject({ collection: signUps.name, id: _id, from: status, to: 'served' })
  })
}
