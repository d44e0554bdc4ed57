import { freeOf, givenBackTo, fundIdOf } from '@domain/fund/book'
import { sumOfLines } from '@domain/fund/shares'
import { freeIn } from '@domain/fund/summary'
import { startOfDay } from '@domain/kernel/calendar'
import { proceed } from '@domain/kernel/decision'
import type { Leg } from '@domain/kernel/ledger'
import { MONEY_SOURCES, type SourceLine } from '@domain/kernel/money-sources'
import { get } from '../../kit/database'
import { startTerm } from '../../kit/due'
import { defineJob } from '../../kit/job'
import { post } from '../../kit/ledger'
import type { JournalledTx } from '../../kit/transact'
import { openFund, writeRow, type OpenFund } from './enter'
import { funds } from './store'

/** Kind of the term at which a fund's year is over, and of every later one that sweeps up what came back. */
export const YEAR_END = 'fundYearEnd'

const CLOCK = { userId: 'system', name: '系统' }

/** The term of a fund's end: the first instant of the next year. */
export function yearEndOf({ fundId, record }: OpenFund): { kind: string; ref: string; dueAt: number } {
  return { kind: YEAR_END, ref: fundId, dueAt: startOfDay(`${record.year + 1}-01-01`) }
}

/** What of a fund is free, source by source. */
function freeLines({ record }: OpenFund): SourceLine[] {
  return MONEY_SOURCES.map((source) => ({ source, fen: freeIn(record.summary.sources[source]) })).filter(
    ({ fen }) => fen > 0,
  )
}

/** What is free goes into the next year; both ledgers say so. What is set aside stays where it is. */
async function carry(tx: JournalledTx, old: OpenFund, lines: readonly SourceLine[]): Promise<void> {
  const { record } = old
  const next = await openFund(tx, record, record.year + 1)
  const legs = lines.flatMap(({ source, fen }): Leg[] => [
    { account: freeOf(old.fundId, source), change: -fen },
    { account: freeOf(next.fundId, source), change: fen },
  ])
  const postingId = await posted(tx, old, legs, `${record.year} 年结余转入 ${record.year + 1} 年`)
  const row = { lines, title: `${record.year} 年结余转入 ${record.year + 1} 年`, maker: CLOCK }
  await writeRow(tx, old, postingId, { kind: 'carry_out', ...row }, { closedAt: tx.now })
  await writeRow(tx, next, postingId, { kind: 'carry_in', ...row })
  if (next.isNew) tx.follow(startTerm, yearEndOf(next))
}

async function giveBack(tx: JournalledTx, old: OpenFund, lines: readonly SourceLine[]): Promise<void> {
  const legs = lines.flatMap(({ source, fen }): Leg[] => [
    { account: freeOf(old.fundId, source), change: -fen },
    { account: givenBackTo(source), change: fen },
  ])
  const title = `${old.record.year} 年结余退回`
  const postingId = await posted(tx, old, legs, title)
  await writeRow(tx, old, postingId, { kind: 'give_back', lines, title, maker: CLOCK }, { closedAt: tx.now })
}

/** The sums and the accounts of a fund say the same, so that what the sums call free is there. */
async function posted(tx: JournalledTx, { fundId, record }: OpenFund, legs: readonly Leg[], title: string) {
  const ref = { collection: funds.name, id: `${fundId}.${record.summary.rows + 1}` }
  const done = await post(tx, { reason: 'year_end', ref, title, legs })
  if (!done.ok) throw new Error(`${fundId} holds less than its sums say`)
  return done.plan.postingId
}

/** Closes the year of a fund by the rule: what is free is carried on or given back (domain notes 10.1). */
export const endYear = defineJob(YEAR_END, async ({ now, rules, transact }, fundId) => {
  const fund = await get(funds, fundId)
  if (!fund) return {}
  const end = startOfDay(`${fund.year + 1}-01-01`)
  if (now < end) return { again: end }
  const book = await rules()
  await transact(`${YEAR_END}_${fundIdOf(fund.unitId, fund.year)}_${fund.summary.rows}`, async (tx) => {
    const open = await openFund(tx, fund, fund.year)
    const lines = freeLines(open)
    if (sumOfLines(lines) === 0) {
      if (open.record.closedAt === undefined) await tx.patch(funds, fundId, { closedAt: tx.now })
    } else if (book.rules.fund.leftoverReturns === 1) await giveBack(tx, open, lines)
    else await carry(tx, open, lines)
    tx.decidedUnder(book.version)
    tx.subject({ collection: funds.name, id: fundId, to: 'closed' })
    return proceed({})
  })
  return {}
})
