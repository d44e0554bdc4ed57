import { proceed, type Decision } from '@domain/kernel/decision'
import { transfer } from '@domain/kernel/ledger'
import { pointsSpentOn, shelfOf, stockGivenAt, stockHeldAt } from '@domain/points/book'
import { decideMove, yearAt } from '@domain/points/rules'
import type { RedemptionMove, RedemptionStatus } from '@domain/points/states'
import type { Stored } from '../../kit/collection'
import type { JournalledTx } from '../../kit/transact'
import { releaseHeld, settled, spendHeld } from './hold-points'
import { redemptionChanged } from './redemption-changed'
import { stockBack } from './stock-back'
import { stockMoved } from './stock-moved'
import { redemptions, type RedemptionRecord } from './store'
import { withTaken } from './taken'

/** Ends a redemption: points and piece go to where they were meant for, or both back. */
export async function moveRedemption(
  tx: JournalledTx,
  redemption: Stored<RedemptionRecord>,
  move: RedemptionMove,
  changes: Partial<RedemptionRecord> = {},
): Promise<Decision<{ redemptionId: string; status: RedemptionStatus }, 'MOVE_NOT_ALLOWED'>> {
  const decided = decideMove(redemption.status, move)
  if (!decided.ok) return decided
  const status = decided.plan.to
  const { _id: redemptionId, ownerId, rewardId, outletId, name, lots, reservedAt } = redemption
  const ref = { collection: redemptions.name, id: redemptionId }
  const held = { userId: ownerId, ref, lots, since: reservedAt }
  const aside = stockHeldAt(outletId, rewardId)
  await tx.patch(redemptions, redemptionId, { status, open: false, endedAt: tx.now, ...changes })
  if (status === 'fulfilled') {
    await spendHeld(tx, held, pointsSpentOn(rewardId), name)
    const legs = transfer(aside, stockGivenAt(outletId, rewardId), 1)
    await settled(tx, { reason: 'give', ref, title: name, legs })
  } else {
    const year = yearAt(reservedAt)
    await releaseHeld(tx, held, name, (before) => ({ taken: withTaken(before, year, rewardId, -1) }))
    await settled(tx, { reason: 'return', ref, title: name, legs: transfer(aside, shelfOf(outletId, rewardId), 1) })
    tx.follow(stockMoved, { rewardId, outletId })
    tx.follow(stockBack, { rewardId })
  }
  tx.subject({ collection: redemptions.name, id: redemptionId, from: redemption.status, to: status })
  tx.follow(redemptionChanged, { redemptionId })
  return proceed({ redemptionId, status })
}
