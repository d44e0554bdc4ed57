import { accountIn, type Account, type Book, type Unit } from '../kernel/ledger'
import { MONEY_SOURCES, type MoneySource } from '../kernel/money-sources'

const FEN: Unit = 'fen'

/**
 * Where the money of a community's year is. `free`: not spoken for, one account a source; `earmark`: set aside for one
 * thing, one account a source; `external`: where it comes from; `payee`: who was paid; `returned`: given back.
 */
const FUND_BOOK: Book<'free' | 'earmark' | 'external' | 'payee' | 'returned'> = {
  name: 'fund',
  counts: (unit) => unit === FEN,
  accounts: { free: 'guarded', earmark: 'guarded', external: 'open', payee: 'open', returned: 'open' },
}

/** The two sides that share the fiscal money of a community (domain notes 10, Zhangjiagang 2023). */
export type Outside = 'municipal' | 'town' | Exclude<MoneySource, 'fiscal'>

/** The one name of a community's fund of a calendar year (Asia/Shanghai). */
export const fundIdOf = (unitId: string, year: number): string => `${unitId}_${year}`

export const freeOf = (fundId: string, source: MoneySource): Account =>
  accountIn(FUND_BOOK, 'free', `${fundId}_${source}`, FEN)
export const earmarkedFor = (earmarkId: string, source: MoneySource): Account =>
  accountIn(FUND_BOOK, 'earmark', `${earmarkId}_${source}`, FEN)
export const outsideOf = (side: Outside): Account => accountIn(FUND_BOOK, 'external', side, FEN)
export const payeeOf = (payeeId: string): Account => accountIn(FUND_BOOK, 'payee', payeeId, FEN)
export const givenBackTo = (source: MoneySource): Account => accountIn(FUND_BOOK, 'returned', source, FEN)

/** Ids of the accounts of money that is not spoken for. */
export const freeIdsOf = (fundId: string): string[] => MONEY_SOURCES.map((source) => freeOf(fundId, source).id)

/** Between these two lie the ids of every account of what is set aside in a fund, and no other. */
export const earmarkRangeOf = (fundId: string): readonly [from: string, to: string] => [
  `fund.earmark.${fundId}_`,
  `fund.earmark.${fundId}_~`,
]
