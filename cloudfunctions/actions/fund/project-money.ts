import { decideFit } from '@domain/fund/fit-budget'
import { proceed, type Decision } from '@domain/kernel/decision'
import type { SourceLine } from '@domain/kernel/money-sources'
import type { Stored } from '../../kit/collection'
import { openLinked } from '../../kit/scoped'
import type { JournalledTx } from '../../kit/transact'
import { earmarksOf, giveBack } from './release-rest'
import { earmarks, type EarmarkRecord } from './store'

/** What is set aside for a project in all years, found before the transaction that reads it; one request. */
export async function earmarkIdsOf(projectId: string): Promise<string[]> {
  return (await earmarksOf(projectId)).map(({ _id }) => _id)
}

/** Those of them that are there, as the caller's transaction reads them. */
export async function asidesIn(tx: JournalledTx, ids: readonly string[]): Promise<Array<Stored<EarmarkRecord>>> {
  const found: Array<Stored<EarmarkRecord>> = []
  for (const id of new Set(ids)) {
    const earmark = openLinked(await tx.get(earmarks, id))
    if (earmark) found.push(earmark)
  }
  return found
}

/**
 * Closes what is set aside for a project that is over: from the caller's commit on nothing more of it can be asked for,
 * and a payment or a request of the same moment meets this write. Answers what was paid and what is still asked for.
 */
export async function closeMoney(
  tx: JournalledTx,
  ids: readonly string[],
): Promise<{ paidFen: number; requestedFen: number }> {
  const sum = { paidFen: 0, requestedFen: 0 }
  for (const { _id, paidFen, requestedFen } of await asidesIn(tx, ids)) {
    await tx.patch(earmarks, _id, { settled: true })
    sum.paidFen += paidFen
    sum.requestedFen += requestedFen
  }
  return sum
}

/** Whether what is paid and asked for leaves room for a budget that got smaller. */
export async function fitsMoney(
  tx: JournalledTx,
  ids: readonly string[],
  budget: readonly SourceLine[],
): Promise<Decision<object, 'LESS_THAN_PAID'>> {
  return decideFit(await asidesIn(tx, ids), budget)
}

/** Makes what is set aside fit a budget that got smaller; what is above it goes back in the caller's transaction. */
export async function fitMoney(
  tx: JournalledTx,
  ids: readonly string[],
  budget: readonly SourceLine[],
): Promise<Decision<object, 'LESS_THAN_PAID'>> {
  const asides = await asidesIn(tx, ids)
  const decided = decideFit(asides, budget)
  if (!decided.ok) return decided
  for (const [at, earmark] of asides.entries()) {
    const lines = decided.plan.back[at] ?? []
    if (lines.length > 0) await giveBack(tx, earmark, lines)
  }
  return proceed({})
}
