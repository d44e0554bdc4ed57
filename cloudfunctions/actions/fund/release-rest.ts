import { earmarkedFor, freeOf } from '@domain/fund/book'
import { sumOfLines, takenFrom } from '@domain/fund/shares'
import { proceed } from '@domain/kernel/decision'
import type { SourceLine } from '@domain/kernel/money-sources'
import type { Stored } from '../../kit/collection'
import { query } from '../../kit/database'
import { startTerm } from '../../kit/due'
import { defineJob } from '../../kit/job'
import { openLinked } from '../../kit/scoped'
import type { JournalledTx } from '../../kit/transact'
import { enter, openFund, type Signed } from './enter'
import { addLines } from './set-aside'
import { earmarks, type EarmarkRecord } from './store'
import { YEAR_END } from './year-end'

/** Kind of the term that lets go what a finished project did not use. */
export const RELEASE_REST = 'fundReleaseRest'

const CLOCK = { userId: 'system', name: '系统' }

const minus = (lines: readonly SourceLine[]) => lines.map(({ source, fen }) => ({ source, fen: -fen }))

/** Takes so much of each source out of what is set aside, back to what is free; an entry of the ledger each time. */
export async function giveBack(
  tx: JournalledTx,
  earmark: Stored<EarmarkRecord>,
  lines: readonly SourceLine[],
  by: Signed = CLOCK,
): Promise<void> {
  const { _id: earmarkId, title, purpose, projectId, year, releases } = earmark
  const fund = await openFund(tx, earmark, year)
  const legs = lines.flatMap(({ source, fen: part }) => [
    { account: earmarkedFor(earmarkId, source), change: -part },
    { account: freeOf(fund.fundId, source), change: part },
  ])
  const ref = { collection: earmarks.name, id: `${earmarkId}.back${releases + 1}` }
  const about = { purpose, projectId, forWhat: title, maker: by }
  const row = { kind: 'release' as const, lines, title: `${title}没用完`, ...about }
  const entered = await enter(tx, fund, { reason: 'release', ref, legs }, row)
  if (!entered.ok) throw new Error(`${earmarkId} holds less than it says`)
  const left = addLines(earmark.left, minus(lines))
  await tx.patch(earmarks, earmarkId, {
    ...{ left, lines: addLines(earmark.lines, minus(lines)), releases: releases + 1 },
    ...{ settled: earmark.settled, open: left.length > 0 },
  })
  if (fund.record.closedAt !== undefined) tx.follow(startTerm, { kind: YEAR_END, ref: fund.fundId, dueAt: tx.now })
}

/**
 * Lets money of an earmark go back to what is free: all that is left, save what open requests ask for. Where the year
 * of the fund is over it goes on from there at once. Answers how many fen went back.
 */
export async function letGo(tx: JournalledTx, earmark: Stored<EarmarkRecord>, by: Signed = CLOCK): Promise<number> {
  const { _id: earmarkId, left, requestedFen } = earmark
  const fen = sumOfLines(left) - requestedFen
  if (fen > 0) await giveBack(tx, { ...earmark, settled: true }, takenFrom(left, fen), by)
  else await tx.patch(earmarks, earmarkId, { settled: true, open: requestedFen > 0 })
  if (fen > 0) tx.subject({ collection: earmarks.name, id: earmarkId, from: 'open', to: 'settled' })
  return Math.max(0, fen)
}

const MOST = 20

/** What earmarks a project has; one for each year it ran in. One request. */
export async function earmarksOf(projectId: string): Promise<Array<Stored<EarmarkRecord>>> {
  const found = await query(earmarks, { where: { projectId }, orderBy: ['seek', 'asc'], limit: MOST })
  return found.flatMap((one) => openLinked(one) ?? [])
}

/** Lets go what is left of every earmark of a project. */
export const releaseRestJob = defineJob(RELEASE_REST, async ({ now, transact }, projectId) => {
  for (const { _id, open } of await earmarksOf(projectId)) {
    if (!open) continue
    // A payment taken back makes the same earmark let go once more: the run is part of the key.
    await transact(`${RELEASE_REST}_${_id}_${now}`, async (tx) => {
      const earmark = openLinked(await tx.get(earmarks, _id))
      if (earmark) await letGo(tx, earmark)
      return proceed({})
    })
  }
  return {}
})
