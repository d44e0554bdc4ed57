import { earmarkedFor, freeOf } from '@domain/fund/book'
import { decideYear, MOST_EARMARKS } from '@domain/fund/rules'
import type { Purpose } from '@domain/fund/summary'
import { proceed, refuse, type Decision } from '@domain/kernel/decision'
import { MONEY_SOURCES, type SourceLine } from '@domain/kernel/money-sources'
import { seekKey } from '@domain/kernel/seek'
import type { Stored } from '../../kit/collection'
import type { JournalledTx } from '../../kit/transact'
import { enter, type OpenFund, type Signed } from './enter'
import { earmarks, type EarmarkRecord } from './store'

export interface Setting {
  readonly earmarkId: string
  readonly lines: readonly SourceLine[]
  readonly title: string
  readonly purpose: Purpose
  readonly projectId?: string | undefined
  readonly callId?: string | undefined
  readonly by: Signed
}

/** Both lists added up source by source, in the fixed order of sources. */
export function addLines(a: readonly SourceLine[], b: readonly SourceLine[]): SourceLine[] {
  const sum = (source: string) => [...a, ...b].reduce((fen, line) => fen + (line.source === source ? line.fen : 0), 0)
  return MONEY_SOURCES.map((source) => ({ source, fen: sum(source) })).filter(({ fen }) => fen !== 0)
}

/** Sets money of a fund aside, or more of it for what has some already; each time is a posting of its own. */
export async function setAside(
  tx: JournalledTx,
  fund: OpenFund,
  before: Stored<EarmarkRecord> | undefined,
  { earmarkId, lines, title, purpose, projectId, callId, by }: Setting,
): Promise<Decision<object, 'BALANCE_TOO_LOW' | 'EARMARKS_FULL' | 'YEAR_NOT_OPEN'>> {
  const { fundId, record } = fund
  const open = decideYear(record.year, tx.now, record.closedAt !== undefined)
  if (!open.ok) return open
  if (!before && record.earmarks >= MOST_EARMARKS) return refuse('EARMARKS_FULL', { most: MOST_EARMARKS })
  const legs = lines.flatMap(({ source, fen }) => [
    { account: freeOf(fundId, source), change: -fen },
    { account: earmarkedFor(earmarkId, source), change: fen },
  ])
  // The number of the entry to come makes every further setting aside a posting of its own.
  const ref = { collection: earmarks.name, id: `${earmarkId}.${record.summary.rows + 1}` }
  const row = { kind: 'earmark', lines, title, purpose, projectId, forWhat: title, maker: by } as const
  const along = before ? {} : { earmarks: record.earmarks + 1 }
  const entered = await enter(tx, fund, { reason: 'earmark', ref, legs }, row, along)
  if (!entered.ok) return entered
  if (before) {
    const more = { lines: addLines(before.lines, lines), left: addLines(before.left, lines) }
    await tx.patch(earmarks, earmarkId, { ...more, open: true, settled: false })
  } else {
    const { unitId, unitName, orgPath, year } = record
    await tx.put(earmarks, earmarkId, {
      ...{ ownerId: by.userId, orgPath: [...orgPath], fundId, unitId, unitName, year, title, purpose },
      ...{ projectId, callId, lines: addLines(lines, []), left: addLines(lines, []), paidFen: 0, requestedFen: 0 },
      ...{ open: true, settled: false, releases: 0, seek: seekKey(tx.now, earmarkId) },
    })
  }
  tx.subject({ collection: earmarks.name, id: earmarkId, from: before ? 'open' : undefined, to: 'open' })
  return proceed({})
}
