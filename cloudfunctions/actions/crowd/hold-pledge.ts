import { escrowOf, givenTo, promisedBy } from '@domain/crowd/book'
import { kindOf } from '@domain/crowd/schemas'
import { proceed, type Decision } from '@domain/kernel/decision'
import type { Leg } from '@domain/kernel/ledger'
import { transfer } from '@domain/kernel/ledger'
import type { Stored } from '../../kit/collection'
import { post } from '../../kit/ledger'
import type { JournalledTx } from '../../kit/transact'
import { giveFromNeed, holdForNeed, returnFromNeed } from '../points/port'
import { pledgeRef } from './pledge-id'
import type { PledgeRecord } from './store'

type Held = Pick<Stored<PledgeRecord>, 'ownerId' | 'needId' | 'projectId' | 'title' | 'unit' | 'amount' | 'round'>

/** The ledger's legs may lack nothing here: what is taken out of an escrow was put there by the same pledge. */
async function postSound(tx: JournalledTx, reason: string, pledgeId: string, held: Held, legs: readonly Leg[]) {
  const posted = await post(tx, { reason, ref: pledgeRef(pledgeId, held.round), title: held.title, legs })
  if (!posted.ok) throw new Error(`the escrow of ${held.needId} holds less than its pledges`)
}

/** Puts what is pledged into the escrow of its need; answers the lots of points. Money comes there when it was paid. */
export async function holdPledge(
  tx: JournalledTx,
  pledgeId: string,
  held: Held,
): Promise<Decision<{ lots: PledgeRecord['lots'] }, 'NOT_ENOUGH_POINTS'>> {
  const { ownerId: userId, needId, title, unit, amount, round } = held
  const kind = kindOf(unit)
  if (kind === 'money') return proceed({ lots: [] })
  if (kind !== 'points') {
    await postSound(tx, 'pledge', pledgeId, held, transfer(promisedBy(userId, unit), escrowOf(needId, unit), amount))
    return proceed({ lots: [] })
  }
  const ref = pledgeRef(pledgeId, round)
  const points = await holdForNeed(tx, { userId, needId, ref, title, points: amount })
  return points.ok ? proceed({ lots: [...points.plan.lots] }) : points
}

const escrowedOf = ({ _id, ownerId: userId, needId, round, lots, at: since, title }: Stored<PledgeRecord>) => ({
  ...{ userId, needId, ref: pledgeRef(_id, round), lots, since, title },
})

/** What is held goes to the project, for good. */
export async function capturePledge(tx: JournalledTx, pledge: Stored<PledgeRecord>): Promise<void> {
  const { _id, needId, projectId, unit, amount } = pledge
  if (kindOf(unit) === 'points') return giveFromNeed(tx, escrowedOf(pledge), `project-${projectId}`)
  await postSound(tx, 'capture', _id, pledge, transfer(escrowOf(needId, unit), givenTo(projectId, unit), amount))
}

/** What is held goes back to who gave it; money goes by the payment it came with. */
export async function returnPledge(tx: JournalledTx, pledge: Stored<PledgeRecord>): Promise<void> {
  const { _id, ownerId, needId, unit, amount } = pledge
  if (kindOf(unit) === 'points') return returnFromNeed(tx, escrowedOf(pledge))
  await postSound(tx, 'release', _id, pledge, transfer(escrowOf(needId, unit), promisedBy(ownerId, unit), amount))
}
