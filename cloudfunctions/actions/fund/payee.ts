import { payeeOf } from '@domain/fund/book'
import type { Account } from '@domain/kernel/ledger'
import { maskedName } from '@domain/kernel/masked-name'
import { sha256 } from '../../kit/keys'
import type { DisbursementRecord } from './store'

/** A payee as everybody may read it (PIPL 25): an organisation by name, a person by surname. */
export const shownPayee = ({ payeeKind, payee }: Pick<DisbursementRecord, 'payeeKind' | 'payee'>): string =>
  payeeKind === 'person' ? maskedName(payee) : payee

/**
 * The account a payee is paid into. Organisations have one each; a person's is the payment's own, so that what one
 * person got cannot be put together from a ledger that stays for ever.
 */
export function payeeAccount(disbursementId: string, { payeeKind, payee }: DisbursementRecord): Account {
  if (payeeKind === 'person') return payeeOf(disbursementId)
  return payeeOf(sha256(payee).slice(0, 16))
}
