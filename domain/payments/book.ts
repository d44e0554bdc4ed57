import { accountIn, type Account, type Book } from '../kernel/ledger'

/**
 * Money on its way. `payer`: where an order's money comes from; `refunding`: what is asked back and not there yet;
 * `refunded`: what arrived. Between the two stand the escrows and the accounts it was posted to.
 */
const PAYMENTS_BOOK: Book<'payer' | 'refunding' | 'refunded'> = {
  name: 'payments',
  counts: (unit) => unit === 'fen',
  accounts: { payer: 'open', refunding: 'open', refunded: 'open' },
}

export const payerOf = (orderNo: string): Account => accountIn(PAYMENTS_BOOK, 'payer', orderNo, 'fen')
export const refundingOf = (orderNo: string): Account => accountIn(PAYMENTS_BOOK, 'refunding', orderNo, 'fen')
export const refundedTo = (orderNo: string): Account => accountIn(PAYMENTS_BOOK, 'refunded', orderNo, 'fen')
