import { accountIn, type Account, type Book, type Unit } from '../kernel/ledger'

/**
 * Where pledged hours, things and money are. `giver`: promised by somebody; `escrow`: held for one need until it is
 * decided; `given`: posted to a project.
 */
const CROWD_BOOK: Book<'giver' | 'escrow' | 'given'> = {
  name: 'crowd',
  counts: (unit) => unit === 'minutes' || unit === 'fen' || unit.startsWith('item:'),
  accounts: { giver: 'open', escrow: 'guarded', given: 'open' },
}

export const promisedBy = (userId: string, unit: Unit): Account => accountIn(CROWD_BOOK, 'giver', userId, unit)
export const escrowOf = (needId: string, unit: Unit): Account => accountIn(CROWD_BOOK, 'escrow', needId, unit)
export const givenTo = (projectId: string, unit: Unit): Account => accountIn(CROWD_BOOK, 'given', projectId, unit)
