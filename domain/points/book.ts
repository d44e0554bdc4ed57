import { accountIn, type Account, type Book, type Unit } from '../kernel/ledger'

const POINTS: Unit = 'volunteer_points'

/**
 * Where volunteer points are. `person`: free to be spent; `held`: frozen for one thing that is not settled yet;
 * `escrow`: frozen for a need of a campaign, by many; `issued`: where they come from; `spent`, `expired`: where they end; `pot`: given to something common.
 */
const POINTS_BOOK: Book<'person' | 'held' | 'escrow' | 'issued' | 'spent' | 'expired' | 'pot'> = {
  name: 'points',
  counts: (unit) => unit === POINTS,
  accounts: {
    ...{ person: 'guarded', held: 'open', escrow: 'guarded', issued: 'open' },
    ...{ spent: 'open', expired: 'open', pot: 'open' },
  },
}

/** Where goods are, piece by piece. `shelf`: free to be reserved at one outlet; `lost`: adjusted away. */
const STOCK_BOOK: Book<'shelf' | 'held' | 'supplied' | 'given' | 'lost'> = {
  name: 'stock',
  counts: (unit) => unit.startsWith('item:'),
  accounts: { shelf: 'guarded', held: 'open', supplied: 'open', given: 'open', lost: 'open' },
}

export const pointsOf = (userId: string): Account => accountIn(POINTS_BOOK, 'person', userId, POINTS)
/** Frozen points of one thing: a redemption. */
export const pointsHeldFor = (refId: string): Account => accountIn(POINTS_BOOK, 'held', refId, POINTS)
/** Points pledged for one need, by everybody who gives. */
export const pointsEscrow = (needId: string): Account => accountIn(POINTS_BOOK, 'escrow', needId, POINTS)
/** `source`: what they were earned by. */
export const pointsIssuedBy = (source: string): Account => accountIn(POINTS_BOOK, 'issued', source, POINTS)
export const pointsSpentOn = (rewardId: string): Account => accountIn(POINTS_BOOK, 'spent', rewardId, POINTS)
export const pointsExpired = (): Account => accountIn(POINTS_BOOK, 'expired', 'county', POINTS)
export const pointsPot = (potId: string): Account => accountIn(POINTS_BOOK, 'pot', potId, POINTS)

const itemOf = (rewardId: string): Unit => `item:${rewardId}`

export const shelfOf = (outletId: string, rewardId: string): Account =>
  accountIn(STOCK_BOOK, 'shelf', outletId, itemOf(rewardId))
export const stockHeldAt = (outletId: string, rewardId: string): Account =>
  accountIn(STOCK_BOOK, 'held', outletId, itemOf(rewardId))
export const stockSuppliedTo = (outletId: string, rewardId: string): Account =>
  accountIn(STOCK_BOOK, 'supplied', outletId, itemOf(rewardId))
export const stockGivenAt = (outletId: string, rewardId: string): Account =>
  accountIn(STOCK_BOOK, 'given', outletId, itemOf(rewardId))
export const stockLostAt = (outletId: string, rewardId: string): Account =>
  accountIn(STOCK_BOOK, 'lost', outletId, itemOf(rewardId))
