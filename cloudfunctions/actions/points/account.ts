import { withFlow, type Flow } from '@domain/points/flow'
import type { Lot } from '@domain/points/lots'
import type { Stored } from '../../kit/collection'
import type { Tx } from '../../kit/transaction'
import { pointAccounts, type PointAccountRecord } from './store'

/** A person's account inside a transaction; `stored` says whether it has to be made. */
export interface OpenAccount {
  readonly userId: string
  readonly stored: boolean
  readonly before: PointAccountRecord
}

export async function openAccount(tx: Tx, userId: string): Promise<OpenAccount> {
  const found: Stored<PointAccountRecord> | undefined = await tx.get(pointAccounts, userId)
  const before = found ?? { userId, lots: [], frozen: 0, taken: {}, flows: {} }
  return { userId, stored: found !== undefined, before }
}

interface Changes extends Partial<Pick<PointAccountRecord, 'frozen' | 'taken'>> {
  readonly lots: readonly Lot[]
  /** What came or was used, and in whose month: now unless told. */
  readonly flow?: Partial<Flow> & { readonly at?: number }
}

/** Writes an account; with every change of lots the first end is found anew. One request. */
export async function saveAccount(tx: Tx, { userId, stored, before }: OpenAccount, changes: Changes): Promise<void> {
  const { flow, ...rest } = changes
  const lots = [...rest.lots]
  const flows = flow ? { flows: withFlow(before.flows, flow.at ?? tx.now, flow) } : {}
  const next = { ...rest, ...flows, lots, nextExpiry: lots[0]?.expiresAt }
  if (stored) await tx.patch(pointAccounts, userId, next)
  else await tx.put(pointAccounts, userId, { ...before, ...next })
}
