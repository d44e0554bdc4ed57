import type { Books } from '../points/county-books'

/** Money by our books after every posting: what was paid, and where it is. */
export function momentsOf({ postings }: Books) {
  const at = { paid: 0, pending: 0, captured: 0, refunded: 0 }
  const fen = postings.filter(({ unit }) => unit === 'fen').sort((a, b) => (a.seek < b.seek ? -1 : 1))
  return fen.map(({ entries }) => {
    for (const { account, change } of entries) {
      if (account.startsWith('payments.payer.')) at.paid -= change
      else if (account.startsWith('payments.refunded.')) at.refunded += change
      else if (account.startsWith('crowd.given.')) at.captured += change
      else at.pending += change
    }
    return { ...at }
  })
}
