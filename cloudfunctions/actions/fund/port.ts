import type { JournalledTx } from '../../kit/transact'

/** What was set aside for a project in all years, and what was paid of it, in fen. */
export async function spentOn(_projectId: string): Promise<{ earmarkedFen: number; paidFen: number }> {
  return { earmarkedFen: 0, paidFen: 0 }
}

/** What a settled or terminated project did not use goes back to what its community has free. */
export function releaseRest(_tx: JournalledTx, _projectId: string): void {}
