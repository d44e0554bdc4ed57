/** What an account counts, always in whole numbers. Nothing converts: every posting has one unit. */
export type Unit = 'fen' | 'minutes' | 'volunteer_points' | 'party_points' | 'cadre_points' | `item:${string}`

/**
 * `guarded`: one balance document that every posting writes in its transaction; never below zero.
 * `open`: no balance document, no limit, summed when asked; for where things come from and go to.
 */
export type AccountKind = 'guarded' | 'open'

/** The accounts a domain keeps: their kinds, and what they may count. */
export interface Book<Kind extends string = string> {
  /** One word, part of every account id. */
  readonly name: string
  readonly counts: (unit: Unit) => boolean
  readonly accounts: Readonly<Record<Kind, AccountKind>>
}

export interface Account {
  /** `<book>.<kind>.<owner>.<unit>` */
  readonly id: string
  readonly unit: Unit
  readonly guarded: boolean
}

/** One side of a posting: what comes to an account (positive) or leaves it (negative). */
export interface Leg {
  readonly account: Account
  readonly change: number
}

/** A programming error: legs that no rule may ever put together. */
export class UnsoundPosting extends Error {}

/** Most accounts one posting touches; each guarded one costs two requests of the transaction. */
const MOST_LEGS = 20

/** Names an account of a book; throws `UnsoundPosting` for a unit the book does not count. */
export function accountIn<Kind extends string>(book: Book<Kind>, kind: Kind, owner: string, unit: Unit): Account {
  if (!book.counts(unit)) throw new UnsoundPosting(`${book.name} does not count ${unit}`)
  return { id: `${book.name}.${kind}.${owner}.${unit}`, unit, guarded: book.accounts[kind] === 'guarded' }
}

/** Moves a positive amount from one account to another. */
export function transfer(from: Account, to: Account, amount: number): readonly Leg[] {
  if (!Number.isSafeInteger(amount) || amount <= 0) throw new UnsoundPosting(`cannot move ${amount}`)
  return [
    { account: from, change: -amount },
    { account: to, change: amount },
  ]
}

/**
 * The one unit of legs that may be posted together, or `UnsoundPosting`: two to twenty different accounts of one
 * unit, whole numbers other than zero, in sum zero.
 */
export function unitOf(legs: readonly Leg[]): Unit {
  const [first] = legs
  if (!first || legs.length < 2 || legs.length > MOST_LEGS) throw new UnsoundPosting(`${legs.length} legs`)
  const { unit } = first.account
  if (legs.some(({ account }) => account.unit !== unit)) throw new UnsoundPosting('a posting has one unit')
  if (new Set(legs.map(({ account }) => account.id)).size < legs.length) throw new UnsoundPosting('an account twice')
  if (legs.some(({ change }) => !Number.isSafeInteger(change) || change === 0)) {
    throw new UnsoundPosting('changes are whole numbers other than zero')
  }
  if (legs.reduce((sum, { change }) => sum + BigInt(change), 0n) !== 0n) throw new UnsoundPosting('not in sum zero')
  return unit
}

/** The balance of a guarded account after a change; undefined when there is not enough. */
export function balanceAfter(balance: number, change: number): number | undefined {
  const after = balance + change
  if (!Number.isSafeInteger(after)) throw new UnsoundPosting('a balance beyond the safe integers')
  return after < 0 ? undefined : after
}
