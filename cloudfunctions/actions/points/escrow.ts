import { proceed, type Decision } from '@domain/kernel/decision'
import { transfer } from '@domain/kernel/ledger'
import { pointsEscrow, pointsIssuedBy, pointsOf, pointsPot } from '@domain/points/book'
import { withMore, type Lot } from '@domain/points/lots'
import { expiryOf } from '@domain/points/rules'
import type { LedgerRef } from '../../kit/ledger-records'
import type { RuleBook } from '../../kit/rule-book'
import type { JournalledTx } from '../../kit/transact'
import { openAccount, saveAccount } from './account'
import { holdPoints, releaseHeld, settled, spendHeld } from './hold-points'
import { lotsEnd } from './lots-end'

/** Points of one person that are held for a need. */
export interface Escrowed {
  readonly userId: string
  readonly needId: string
  /** What holds them; at most one holding each. */
  readonly ref: LedgerRef
  readonly lots: readonly Lot[]
  /** Since when, epoch ms. */
  readonly since: number
  /** What a statement calls it. */
  readonly title: string
}

/**
 * Freezes points for a need inside the caller's transaction: seven requests. The lots in the answer are to be kept for
 * the other two.
 */
export async function holdForNeed(
  tx: JournalledTx,
  { userId, needId, ref, title, points }: Omit<Escrowed, 'lots' | 'since'> & { readonly points: number },
): Promise<Decision<{ lots: readonly Lot[] }, 'NOT_ENOUGH_POINTS'>> {
  const account = await openAccount(tx, userId)
  const held = await holdPoints(tx, account, { points, ref, reason: 'pledge', title, within: pointsEscrow(needId) })
  return held.ok ? proceed({ lots: held.plan.lots }) : held
}

const heldOf = ({ needId, ...rest }: Escrowed) => ({ ...rest, within: pointsEscrow(needId) })

/** Frozen points go to the pot of a project, for good. */
export function giveFromNeed(tx: JournalledTx, escrowed: Escrowed, potId: string): Promise<void> {
  return spendHeld(tx, heldOf(escrowed), pointsPot(potId), escrowed.title)
}

/** Frozen points come back; those of lots that have ended meanwhile do not. */
export function returnFromNeed(tx: JournalledTx, escrowed: Escrowed): Promise<void> {
  return releaseHeld(tx, heldOf(escrowed), escrowed.title)
}

interface Reward {
  readonly userId: string
  readonly points: number
  /** What earned them; once each. */
  readonly ref: LedgerRef
  readonly title: string
}

/** Gives points for a task inside the caller's transaction. */
export async function rewardTask(
  tx: JournalledTx,
  { userId, points, ref, title }: Reward,
  { rules, version }: RuleBook,
): Promise<void> {
  const expiresAt = expiryOf(tx.now, rules.points)
  const account = await openAccount(tx, userId)
  await saveAccount(tx, account, {
    lots: withMore(account.before.lots, { expiresAt, left: points }),
    flow: { got: points },
  })
  await settled(tx, { reason: 'task', ref, title, legs: transfer(pointsIssuedBy('task'), pointsOf(userId), points) })
  tx.decidedUnder(version)
  tx.follow(lotsEnd, { expiresAt })
}
