import { proceed, refuse, type Decision } from '@domain/kernel/decision'
import { transfer } from '@domain/kernel/ledger'
import { pointsIssuedBy, pointsOf } from '@domain/points/book'
import { decidePoints } from '@domain/points/desk-contract'
import { pointsIn, takeBack, withMore } from '@domain/points/lots'
import { decideChange, expiryOf } from '@domain/points/rules'
import { defineAction } from '../../kit/action'
import type { Stored } from '../../kit/collection'
import { reverse } from '../../kit/ledger'
import type { RuleBook } from '../../kit/rule-book'
import { openLinked } from '../../kit/scoped'
import type { JournalledTx } from '../../kit/transact'
import { openAccount, saveAccount } from './account'
import { settled } from './hold-points'
import { lotsEnd } from './lots-end'
import { pointsDecided } from './points-decided'
import { pointChanges, type PointChangeRecord } from './store'

type Change = Stored<PointChangeRecord>
type Carried = Decision<Partial<PointChangeRecord>, 'NOT_ENOUGH_POINTS' | 'ALREADY_REVERSED'>

async function award(tx: JournalledTx, { _id, userId, points, reason }: Change, book: RuleBook): Promise<Carried> {
  const expiresAt = expiryOf(tx.now, book.rules.points)
  const account = await openAccount(tx, userId)
  await saveAccount(tx, account, {
    lots: withMore(account.before.lots, { expiresAt, left: points }),
    flow: { got: points },
  })
  const ref = { collection: pointChanges.name, id: _id }
  const legs = transfer(pointsIssuedBy('award'), pointsOf(userId), points)
  const postingId = await settled(tx, { reason: 'award', ref, title: reason, legs })
  tx.follow(lotsEnd, { expiresAt })
  return proceed({ postingId, expiresAt })
}

/** The opposite of an award, whole or not at all: from its own lot first. */
async function takeAward(tx: JournalledTx, { userId, points, reverses = '' }: Change): Promise<Carried> {
  const given = openLinked(await tx.get(pointChanges, reverses))
  if (given?.postingId === undefined) throw new Error(`${reverses} is no award that stands`)
  const account = await openAccount(tx, userId)
  const back = takeBack(account.before.lots, { expiresAt: given.expiresAt ?? 0, left: points }, tx.now)
  if (pointsIn(back.taken) < points) return refuse('NOT_ENOUGH_POINTS')
  await saveAccount(tx, account, { lots: back.lots, flow: { got: -points } })
  const posted = await reverse(tx, given.postingId, 'reverse')
  if (posted.ok) return proceed({})
  if (posted.refusal === 'ALREADY_REVERSED') return refuse('ALREADY_REVERSED')
  throw new Error(`the award ${reverses} cannot be taken back: ${posted.refusal}`)
}

function carryOut(tx: JournalledTx, change: Change, book: RuleBook): Promise<Carried> {
  return change.kind === 'award' ? award(tx, change, book) : takeAward(tx, change)
}

export default defineAction(decidePoints, async ({ member, rules, transact }, { pointChangeId, approve }) => {
  const book = await rules()
  return transact(async (tx) => {
    const change = member.open(await tx.get(pointChanges, pointChangeId))
    if (!change) return refuse('POINT_CHANGE_NOT_FOUND')
    const facts = { status: change.status, maker: change.ownerId, concerns: change.userId }
    const decided = decideChange(facts, member.userId, approve ? 'approve' : 'reject')
    if (!decided.ok) return decided
    const carried = approve ? await carryOut(tx, change, book) : proceed({})
    if (!carried.ok) return carried
    const status = decided.plan.to
    const by = { checker: member.userId, checkerName: member.displayName }
    await tx.patch(pointChanges, pointChangeId, { status, ...by, ...carried.plan })
    tx.decidedUnder(book.version)
    tx.subject({ collection: pointChanges.name, id: pointChangeId, from: change.status, to: status })
    tx.follow(pointsDecided, { pointChangeId })
    return proceed({ pointChangeId, status })
  })
})
