import { earmarkRangeOf, freeIdsOf, freeOf } from '@domain/fund/book'
import { MONEY_SOURCES, type MoneySource } from '@domain/kernel/money-sources'
import type { Stored } from '../../kit/collection'
import { command, query } from '../../kit/database'
import { sha256 } from '../../kit/keys'
import { balances, type BalanceRecord } from '../../kit/ledger-records'

/** Every source of a fund has one account for each thing money was set aside for; `MOST_EARMARKS` bounds them. */
const MOST_ACCOUNTS = 500

export interface AccountsNow {
  /** What the accounts hold at this moment, by source, in fen. */
  readonly held: Readonly<Record<MoneySource, { free: number; aside: number }>>
  /** Hash over the heads of all chains of the fund: one altered posting changes it. */
  readonly fingerprint: string
}

/** The same line for every account, in the order of their ids; the recheck script builds it from an export alone. */
function fingerprintOf(accounts: ReadonlyArray<Stored<BalanceRecord>>): string {
  const lines = accounts.map(({ _id, balance, seq, headHash }) => `${_id} ${seq} ${balance} ${headHash}`)
  return sha256(lines.sort().join('\n'))
}

/** Reads the guarded accounts of a fund: two requests, whose number of documents does not grow with its postings. */
export async function accountsNow(fundId: string): Promise<AccountsNow> {
  const [from, to] = earmarkRangeOf(fundId)
  const free = await query(balances, { where: { _id: command.in(freeIdsOf(fundId)) }, limit: MONEY_SOURCES.length })
  const aside = await query(balances, {
    where: { _id: command.and(command.gt(from), command.lt(to)) },
    orderBy: ['_id', 'asc'],
    limit: MOST_ACCOUNTS,
  })
  const heldOf = (source: MoneySource) => ({
    free: free.find(({ _id }) => _id === freeOf(fundId, source).id)?.balance ?? 0,
    aside: aside.filter(({ _id }) => _id.endsWith(`_${source}.fen`)).reduce((sum, { balance }) => sum + balance, 0),
  })
  return {
    held: Object.fromEntries(MONEY_SOURCES.map((source) => [source, heldOf(source)])) as AccountsNow['held'],
    fingerprint: fingerprintOf([...free, ...aside]),
  }
}
