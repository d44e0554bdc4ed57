import { proceed, refuse } from '@domain/kernel/decision'
import { transfer, type Leg } from '@domain/kernel/ledger'
import { shelfOf, stockLostAt, stockSuppliedTo } from '@domain/points/book'
import { decideStock } from '@domain/points/desk-contract'
import { decideChange } from '@domain/points/rules'
import { defineAction } from '../../kit/action'
import { post } from '../../kit/ledger'
import { stockBack } from './stock-back'
import { stockDecided } from './stock-decided'
import { stockMoved } from './stock-moved'
import { stockChanges, type StockChangeRecord } from './store'

/** Goods come from their supplier; what a count misses, or finds, is booked against what was lost. */
function legsOf({ kind, change, outletId, rewardId }: StockChangeRecord): readonly Leg[] {
  const shelf = shelfOf(outletId, rewardId)
  if (kind === 'receipt') return transfer(stockSuppliedTo(outletId, rewardId), shelf, change)
  const lost = stockLostAt(outletId, rewardId)
  return change > 0 ? transfer(lost, shelf, change) : transfer(shelf, lost, -change)
}

export default defineAction(decideStock, async ({ member, transact }, { stockChangeId, approve }) =>
  transact(async (tx) => {
    const change = member.open(await tx.get(stockChanges, stockChangeId))
    if (!change) return refuse('STOCK_CHANGE_NOT_FOUND')
    const facts = { status: change.status, maker: change.ownerId }
    const decided = decideChange(facts, member.userId, approve ? 'approve' : 'reject')
    if (!decided.ok) return decided
    const status = decided.plan.to
    const { rewardId, outletId, name, kind } = change
    if (approve) {
      const ref = { collection: stockChanges.name, id: stockChangeId }
      const posted = await post(tx, { reason: kind, ref, title: name, legs: legsOf(change) })
      if (!posted.ok) return refuse('OUT_OF_STOCK')
      tx.follow(stockMoved, { rewardId, outletId })
      if (change.change > 0) tx.follow(stockBack, { rewardId })
    }
    const by = { checker: member.userId, checkerName: member.displayName }
    await tx.patch(stockChanges, stockChangeId, { status, ...by })
    tx.subject({ collection: stockChanges.name, id: stockChangeId, from: change.status, to: status })
    tx.follow(stockDecided, { stockChangeId })
    return proceed({ stockChangeId, status })
  }),
)
