import type { EarningRecord, PointAccountRecord, PointYearRecord } from '../cloudfunctions/actions/points/store'
import type { Books } from './books'

/** Everything planted of one person's points. */
export interface Purse {
  account: PointAccountRecord & { _id: string }
  years: Map<number, PointYearRecord & { _id: string }>
}

export interface Purses {
  readonly books: Books
  readonly all: Map<string, Purse>
  readonly earnings: Array<EarningRecord & { _id: string }>
}

/** The purse of a person, made when it is asked for first. */
export function purseOf(purses: Purses, userId: string): Purse {
  const found = purses.all.get(userId)
  if (found) return found
  const account = { _id: userId, userId, lots: [], frozen: 0, taken: {}, flows: {} }
  const purse: Purse = { account, years: new Map() }
  purses.all.set(userId, purse)
  return purse
}
