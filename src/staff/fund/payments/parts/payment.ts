import type { getDisbursement } from '@domain/fund/desk-contract'
import type { OutputOf } from '@domain/kernel/contract'

/** A payment with all its hands. */
export type Payment = OutputOf<typeof getDisbursement>

/** What every part that acts on a payment is given. */
export interface ActProps {
  readonly payment: Payment
  readonly as: string
  readonly onDone: () => void
}
