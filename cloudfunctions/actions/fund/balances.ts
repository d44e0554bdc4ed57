import { fundIdOf } from '@domain/fund/book'
import { balances } from '@domain/fund/contract'
import { freeIn, PURPOSES, unbalanced, type SourceSums } from '@domain/fund/summary'
import { proceed, refuse } from '@domain/kernel/decision'
import { MONEY_SOURCES } from '@domain/kernel/money-sources'
import { defineAction } from '../../kit/action'
import { get } from '../../kit/database'
import { lastSeal } from '../../kit/seal'
import { accountsNow } from './accounts-now'
import { funds } from './store'

/**
 * Sums from the fund, truth from the accounts, both read now. They are read one after the other: where a payment falls
 * between the two readings the fund is read again, so that no passer-by is told of books that are not balanced.
 */
async function readTogether(fundId: string) {
  for (let tries = 0; ; tries += 1) {
    const fund = await get(funds, fundId)
    if (!fund) return undefined
    const now = await accountsNow(fundId)
    const open = unbalanced(fund.summary, now.held)
    if (open.length === 0 || tries === 2) return { fund, now, open }
    const again = await get(funds, fundId)
    if (again?.summary.rows === fund.summary.rows) return { fund, now, open }
  }
}

export default defineAction(balances, async ({ now: at, rules }, { unitId, year }) => {
  const read = await readTogether(fundIdOf(unitId, year))
  if (!read) return refuse('FUND_NOT_FOUND')
  const { fund, now, open } = read
  const { unitName, givenFen, summary } = fund
  const seal = await lastSeal()
  const { rules: numbers } = await rules()
  const sum = (what: keyof SourceSums) => MONEY_SOURCES.reduce((fen, one) => fen + summary.sources[one][what], 0)
  const sources = MONEY_SOURCES.map((source) => {
    const sums = summary.sources[source]
    return { source, ...sums, free: freeIn(sums) }
  })
  return proceed({
    ...{ unitId, unitName, year, rows: summary.rows, limitFen: numbers.fund.perCommunityYearFen, givenFen },
    ...{ receivedFen: sum('received'), asideFen: sum('aside'), paidFen: sum('paid'), goneFen: sum('gone') },
    freeFen: sources.reduce((fen, { free }) => fen + free, 0),
    sources,
    purposes: PURPOSES.map((purpose) => ({ purpose, ...summary.purposes[purpose] })),
    months: Object.entries(summary.months)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([month, paid]) => ({ month, paid })),
    ...{ balanced: open.length === 0, unbalanced: open, checkedAt: at, fingerprint: now.fingerprint },
    ...(seal ? { seal: { number: seal.number, hash: seal.hash, sealedAt: seal.sealedAt } } : {}),
  })
})
