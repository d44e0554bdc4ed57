import { startTerm } from '../../kit/due'
import type { JournalledTx } from '../../kit/transact'
import { earmarksOf, RELEASE_REST } from './release-rest'

export { closeMoney, earmarkIdsOf, fitMoney, fitsMoney } from './project-money'

/** What was set aside for a project in all years, and what was paid of it, in fen. One request. */
export async function spentOn(projectId: string): Promise<{ earmarkedFen: number; paidFen: number }> {
  const found = await earmarksOf(projectId)
  const aside = found.flatMap(({ lines }) => lines).reduce((sum, { fen }) => sum + fen, 0)
  return { earmarkedFen: aside, paidFen: found.reduce((sum, { paidFen }) => sum + paidFen, 0) }
}

/**
 * What a settled or terminated project did not use goes back to what its community has free: begun by the caller's
 * transaction, done by the clock within a minute. What is asked for and not paid yet stays until that is decided.
 */
export function releaseRest(tx: JournalledTx, projectId: string): void {
  tx.follow(startTerm, { kind: RELEASE_REST, ref: projectId, dueAt: tx.now })
}
