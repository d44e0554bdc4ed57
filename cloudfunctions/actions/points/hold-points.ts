import { proceed, type Decision } from '@domain/kernel/decision'
import type { Account } from '@domain/kernel/ledger'
import { transfer } from '@domain/kernel/ledger'
import { pointsExpired, pointsHeldFor, pointsOf } from '@domain/points/book'
import { decideSpend, giveBack, pointsIn, type Lot } from '@domain/points/lots'
import type { PointReason } from '@domain/points/schemas'
import { post, type Posting } from '../../kit/ledger'
import type { LedgerRef } from '../../kit/ledger-records'
import type { JournalledTx } from '../../kit/transact'
import { openAccount, saveAccount, type OpenAccount } from './account'
import type { PointAccountRecord } from './store'

/** Points of a person that wait for what becomes of one thing. */
export interface Held {
  readonly userId: string
  /** What they wait for; at most one holding each. */
  readonly ref: LedgerRef
  /** Out of which lots they were taken; whoever holds them keeps this. */
  readonly lots: readonly Lot[]
  /** Since when, epoch ms. */
  readonly since: number
  /** Where they are meanwhile, if not in an account of their own. */
  readonly within?: Account | undefined
}

const placeOf = ({ ref, within }: Pick<Held, 'ref' | 'within'>): Account => within ?? pointsHeldFor(ref.id)

/** What of an account changes besides its points. */
type Along = Partial<Pick<PointAccountRecord, 'taken'>>

/** What is to be frozen, why, and where. */
interface Holding {
  readonly points: number
  readonly ref: LedgerRef
  readonly reason: PointReason
  readonly title: string
  readonly within?: Account | undefined
}

/**
 * Freezes points of an account that was read before: those that end first. Four requests of the transaction. The
 * lots in the answer are to be kept for `releaseHeld`.
 */
export async function holdPoints(
  tx: JournalledTx,
  account: OpenAccount,
  { points, ref, reason, title, within }: Holding,
  along: Along = {},
): Promise<Decision<Held, 'NOT_ENOUGH_POINTS'>> {
  const spent = decideSpend(account.before.lots, points, tx.now)
  if (!spent.ok) return spent
  const { userId, before } = account
  await saveAccount(tx, account, {
    ...along,
    lots: spent.plan.lots,
    frozen: before.frozen + points,
    flow: { used: points },
  })
  await settled(tx, { reason, ref, title, legs: transfer(pointsOf(userId), placeOf({ ref, within }), points) })
  return proceed({ userId, ref, lots: spent.plan.taken, since: tx.now, within })
}

/** Frozen points go where they were meant to go. Three requests. */
export async function spendHeld(tx: JournalledTx, held: Held, to: Account, title: string): Promise<void> {
  const account = await openAccount(tx, held.userId)
  const points = pointsIn(held.lots)
  await saveAccount(tx, account, { lots: account.before.lots, frozen: account.before.frozen - points })
  await settled(tx, { reason: 'spend', ref: held.ref, title, legs: transfer(placeOf(held), to, points) })
}

/**
 * Frozen points go back into their lots; those of lots that have ended meanwhile expire. Five requests. `along` says
 * from the account as read what else of it changes.
 */
export async function releaseHeld(
  tx: JournalledTx,
  held: Held,
  title: string,
  along: (before: PointAccountRecord) => Along = () => ({}),
): Promise<void> {
  const account = await openAccount(tx, held.userId)
  const { lots, back, expired } = giveBack(account.before.lots, held.lots, tx.now)
  const frozen = account.before.frozen - pointsIn(held.lots)
  const flow = { used: -pointsIn(held.lots), at: held.since }
  await saveAccount(tx, account, { ...along(account.before), lots, frozen, flow })
  const legs = [
    { account: placeOf(held), change: -(back + expired) },
    { account: pointsOf(held.userId), change: back },
    { account: pointsExpired(), change: expired },
  ].filter(({ change }) => change !== 0)
  await settled(tx, { reason: 'release', ref: held.ref, title, legs })
}

/** Posts what the account's lots have settled already; a ledger that disagrees with them is a fault. */
export async function settled(tx: JournalledTx, posting: Posting): Promise<string> {
  const posted = await post(tx, posting)
  if (!posted.ok) throw new Error(`the ledger holds less than the lots of ${posting.ref.collection}/${posting.ref.id}`)
  return posted.plan.postingId
}
