import { proceed, refuse, type Decision } from '@domain/kernel/decision'
import { decideSignUpMove, promotes } from '@domain/volunteering/rules'
import * as z from 'zod/mini'
import { get, putNew, remove } from '../../kit/database'
import { due, dueId, newDue } from '../../kit/due'
import { anyEffect, defineEffect } from '../../kit/effect'
import { defineJob, type JobContext } from '../../kit/job'
import { hashOfInput, journalId } from '../../kit/journal'
import { randomId } from '../../kit/random-ids'
import { openLinked } from '../../kit/scoped'
import { transact, type JournalledTx } from '../../kit/transact'
import { PROMOTE } from './free-place'
import { headOfLine } from './line'
import { openAgain } from './open-again'
import { signUpChanged } from './sign-up-changed'
import { shifts, signUps } from './store'

type Given = Decision<object, 'NOTHING_TO_GIVE'>

/** Gives one place to one who waits, unless there is none to give, or the person left meanwhile. */
async function give(tx: JournalledTx, shiftId: string, signUpId: string, last: boolean): Promise<Given> {
  const shift = openLinked(await tx.get(shifts, shiftId))
  const entry = openLinked(await tx.get(signUps, signUpId))
  const move = entry && decideSignUpMove(entry.status, 'promote')
  if (!shift || !promotes(shift, tx.now) || !entry || !move?.ok) return refuse('NOTHING_TO_GIVE')
  await tx.patch(shifts, shiftId, { taken: shift.taken + 1, queued: !last })
  await tx.patch(signUps, signUpId, { status: move.plan.to, movedAt: tx.now })
  tx.subject({ collection: signUps.name, id: signUpId, from: entry.status, to: move.plan.to })
  tx.follow(signUpChanged, { signUpId })
  return proceed({})
}

/** Gives free places of a shift to those who wait, in order, until there is no place or nobody is left. */
async function givePlaces({ transact, now }: Pick<JobContext, 'transact' | 'now'>, shiftId: string) {
  for (;;) {
    const shift = openLinked(await get(shifts, shiftId))
    if (!shift || !promotes(shift, now)) return
    const [first, second] = await headOfLine(shiftId, 2)
    if (!first) {
      if (shift.queued) await transact(`${shiftId}@${now}`, (tx) => openAgain(tx, shiftId))
      return
    }
    await transact(`${first._id}@${first.at}`, (tx) => give(tx, shiftId, first._id, second === undefined))
  }
}

/** Longer than this nobody who gives a place back waits for who gets it; the clock does what is left. */
const PATIENCE_MS = 4_000

/** Kind of the term that says somebody is giving places of a shift right now; it fires when they were cut off. */
const GIVING = 'volunteering.giving'
const GIVING_MS = 60_000

/** What somebody was giving and did not finish. */
export const finishGiving = defineJob(GIVING, async (context, shiftId) => {
  await givePlaces(context, shiftId)
  return {}
})

/**
 * The same at once, as an effect of whoever freed the place: one at a time for a shift, or thirty who leave together
 * would all compete for it with those who still leave. Who finds somebody giving leaves it to them, and to the term that
 * stands besides.
 */
export const promoteNow = defineEffect(
  'volunteering.promoteNow',
  z.object({ signUpId: z.string() }),
  async ({ countyId, now }, { signUpId }) => {
    const freed = openLinked(await get(signUps, signUpId))
    if (!freed) return
    const by = { countyId, actor: 'system', action: 'effect.volunteering.promote', traceId: randomId() } as const
    const rest = { effects: [anyEffect(signUpChanged)], deadline: now + PATIENCE_MS }
    const write: JobContext['transact'] = (key, callback) => {
      const ids = { journalId: journalId('system', by.action, `${signUpId}|${key}`), inputHash: hashOfInput({ key }) }
      return transact({ ...by, ...rest, ...ids }, callback)
    }
    const { shiftId } = freed
    if (!(await putNew(due, countyId, dueId(GIVING, shiftId), newDue(GIVING, shiftId, now + GIVING_MS)))) return
    await givePlaces({ now, transact: write }, shiftId)
    await remove(due, dueId(GIVING, shiftId))
  },
)

/** A place got free, or somebody joined the line while one was: `ref` is that sign-up. */
export const promote = defineJob(PROMOTE, async (context, signUpId) => {
  const freed = openLinked(await get(signUps, signUpId))
  if (freed) await givePlaces(context, freed.shiftId)
  return {}
})
