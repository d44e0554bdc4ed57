import { proceed, type Decision } from '@domain/kernel/decision'
import { decideSignUpMove } from '@domain/volunteering/rules'
import type { SignUpStatus } from '@domain/volunteering/states'
import { command, query } from '../../kit/database'
import type { JobContext } from '../../kit/job'
import { openLinked } from '../../kit/scoped'
import type { RuleBook } from '../../kit/rule-book'
import type { JournalledTx } from '../../kit/transact'
import { signUpChanged } from './sign-up-changed'
import { signUps } from './store'
import { openVolunteer, saveVolunteer, withAbsence, withoutServing } from './volunteer'

const BATCH = 100

/** What the clock does to the sign-ups of a shift that are left. */
type ClockMove = 'lapse' | 'callOff' | 'noShow'

async function endOne(
  tx: JournalledTx,
  signUpId: string,
  move: ClockMove,
  { version, rules }: RuleBook,
): Promise<Decision<object, 'NOT_POSSIBLE_NOW'>> {
  const entry = openLinked(await tx.get(signUps, signUpId))
  if (!entry) return proceed({})
  const decided = decideSignUpMove(entry.status, move)
  if (!decided.ok) return decided
  if (move === 'noShow') {
    const volunteer = await openVolunteer(tx, entry.ownerId)
    const missed = { signUpId, at: entry.startsAt }
    await saveVolunteer(tx, volunteer, withAbsence(volunteer.before, rules.volunteering, missed))
    tx.decidedUnder(version)
  }
  if (entry.status === 'serving') {
    const volunteer = await openVolunteer(tx, entry.ownerId)
    await saveVolunteer(tx, volunteer, withoutServing(volunteer.before, signUpId))
  }
  await tx.patch(signUps, signUpId, { status: decided.plan.to, ahead: false, movedAt: tx.now })
  tx.subject({ collection: signUps.name, id: signUpId, from: entry.status, to: decided.plan.to })
  tx.follow(signUpChanged, { signUpId })
  return proceed({})
}

/** Ends the sign-ups of a shift that stand in one of these statuses, each in a transaction of its own. */
export async function endSignUps(
  { transact, rules }: Pick<JobContext, 'transact' | 'rules'>,
  shiftId: string,
  statuses: readonly SignUpStatus[],
  move: ClockMove,
): Promise<void> {
  const book = await rules()
  const where = { shiftId, status: command.in([...statuses]) }
  for (;;) {
    const left = (await query(signUps, { where, limit: BATCH })).flatMap((one) => openLinked(one) ?? [])
    for (const { _id, at } of left) await transact(`${_id}@${at}`, (tx) => endOne(tx, _id, move, book))
    if (left.length < BATCH) return
  }
}
