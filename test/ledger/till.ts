import { accountIn, type Account, type Book, type Leg, type Unit } from '@domain/kernel/ledger'
import { proceed, type Decision } from '@domain/kernel/decision'
import type { LocalCloud } from '../../local-cloud/main'
import database from '../../cloudfunctions/database.json'
import { startHarness } from '../conformance/sdk'
import type { Posted } from '../../cloudfunctions/kit/ledger'
import type { JournalledTx } from '../../cloudfunctions/kit/transact'

const UNITS: readonly string[] = ['fen', 'minutes', 'volunteer_points']

/** A book that exists in tests only: persons and a stock that cannot go below zero, a source that can. */
const TILL: Book<'person' | 'stock' | 'source'> = {
  name: 'till',
  counts: (unit) => UNITS.includes(unit) || unit.startsWith('item:'),
  accounts: { person: 'guarded', stock: 'guarded', source: 'open' },
}

export const person = (owner: string, unit: Unit = 'volunteer_points'): Account =>
  accountIn(TILL, 'person', owner, unit)
export const stock = (owner: string, unit: Unit): Account => accountIn(TILL, 'stock', owner, unit)
export const source = (unit: Unit = 'volunteer_points'): Account => accountIn(TILL, 'source', 'county', unit)

export type Kit = typeof import('../../cloudfunctions/kit/ledger') &
  typeof import('../../cloudfunctions/kit/ledger-account') &
  typeof import('../../cloudfunctions/kit/ledger-records') &
  typeof import('../../cloudfunctions/kit/transact')

type Answer = Decision<Posted, 'BALANCE_TOO_LOW' | 'POSTING_NOT_FOUND' | 'ALREADY_REVERSED' | 'TWICE'>

export interface Till {
  readonly cloud: LocalCloud
  readonly kit: Kit
  /** One accepted write in the name of `actor`. */
  write(actor: string, callback: (tx: JournalledTx) => Promise<Answer>): Promise<Answer>
  post(actor: string, legs: readonly Leg[], refId?: string): Promise<Answer>
}

let serial = 0

/** The real kit in this process, speaking through the unmodified SDK to a local cloud of the declared collections. */
export async function openTill(options: Parameters<typeof startHarness>[0] = {}): Promise<Till> {
  const collections = Object.fromEntries(
    (['journal', 'postings', 'balances', 'seals', 'sealHeads'] as const).map((name) => [
      name,
      database.collections[name],
    ]),
  )
  const { cloud } = await startHarness({ database: { collections: collections as never }, ...options })
  const kit: Kit = {
    ...(await import('../../cloudfunctions/kit/ledger')),
    ...(await import('../../cloudfunctions/kit/ledger-account')),
    ...(await import('../../cloudfunctions/kit/ledger-records')),
    ...(await import('../../cloudfunctions/kit/transact')),
  }
  const write: Till['write'] = (actor, callback) => {
    serial += 1
    const by = { countyId: 'JT', actor, action: 'till.post', journalId: `line-${serial}`, inputHash: '', traceId: 't' }
    const taken = { ok: false, refusal: 'TWICE' } as const
    return kit.transact({ ...by, deadline: Date.now() + 20_000, effects: [] }, callback, taken)
  }
  const post: Till['post'] = (actor, legs, refId = `ref-${serial}`) =>
    write(actor, async (tx) => {
      const posted = await kit.post(tx, { reason: 'trial', ref: { collection: 'trials', id: refId }, legs })
      return posted.ok ? proceed(posted.plan) : posted
    })
  return { cloud, kit, write, post }
}
