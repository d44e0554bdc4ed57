import type { balances, ledger } from '@domain/fund/contract'
import type { OutputOf } from '@domain/kernel/contract'

/** Where the money of one community and year stands. */
export type Book = OutputOf<typeof balances>
/** One entry of its ledger. */
export type Row = OutputOf<typeof ledger>['items'][number]

/** Which ledger is open. */
export interface Which {
  readonly unitId: string
  readonly year: number
}
