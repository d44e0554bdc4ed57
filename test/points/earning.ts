import { proceed } from '@domain/kernel/decision'
import { transfer } from '@domain/kernel/ledger'
import { pointsOf, pointsPot } from '@domain/points/book'
import { decideSpend } from '@domain/points/lots'
import { NO_CALENDAR } from '@domain/kernel/work-calendar'
import { DEFAULT_RULES } from '@domain/rules/rule-set'
import database from '../../cloudfunctions/database.json'
import { startHarness } from '../conformance/sdk'

const BOOK = { version: 'trial', rules: DEFAULT_RULES, calendar: NO_CALENDAR }
const COLLECTIONS = ['journal', 'postings', 'balances', 'pointAccounts', 'pointYears', 'earnings'] as const

interface Hours {
  readonly recordId: string
  readonly minutes: number
  readonly version?: number
  readonly at?: number
}

/** The store's own steps in this process, through the unmodified SDK. */
export async function openEarning() {
  const collections = Object.fromEntries(COLLECTIONS.map((name) => [name, database.collections[name]]))
  const { cloud } = await startHarness({ database: { collections: collections as never } })
  const { transact } = await import('../../cloudfunctions/kit/transact')
  const { earnForRecord } = await import('../../cloudfunctions/actions/points/port')
  const { openAccount, saveAccount } = await import('../../cloudfunctions/actions/points/account')
  const { settled } = await import('../../cloudfunctions/actions/points/hold-points')
  let serial = 0
  let attempts = 0
  const by = () => {
    serial += 1
    const line = { countyId: 'JT', actor: 'system', action: 'trial', journalId: `line-${serial}`, inputHash: '' }
    return { ...line, traceId: 't', deadline: Date.now() + 20_000, effects: [] }
  }
  return {
    attempts: () => attempts,
    requests: () => cloud.metrics().dbRequests,
    close: () => cloud.close(),
    async earn(userId: string, { recordId, minutes, version = 1, at }: Hours): Promise<number> {
      const served = at ?? Date.parse('2026-08-10T09:00:00+08:00')
      const record = { recordId, version, userId, minutes, source: 'service', at: served, title: '巡河' } as const
      const done = await transact(by(), async (tx) => {
        attempts += 1
        const posted = await earnForRecord({ ...tx, follow: () => undefined }, record, BOOK)
        return proceed({ posted })
      })
      if (!done.ok) throw new Error(done.refusal)
      return done.plan.posted
    },
    async spend(userId: string, points: number): Promise<void> {
      await transact(by(), async (tx) => {
        const account = await openAccount(tx, userId)
        const spent = decideSpend(account.before.lots, points, tx.now)
        if (!spent.ok) return spent
        await saveAccount(tx, account, { lots: spent.plan.lots })
        const ref = { collection: 'trials', id: `spent-${serial}` }
        const legs = transfer(pointsOf(userId), pointsPot('trial'), points)
        return proceed({ id: await settled(tx, { reason: 'donate', ref, title: '试', legs }) })
      })
    },
    async held(userId: string): Promise<{ balance: number; lots: number }> {
      const balance = await cloud.store.get('balances', pointsOf(userId).id)
      const account = await cloud.store.get('pointAccounts', userId)
      const lots = account?.lots as ReadonlyArray<{ left: number }>
      return { balance: Number(balance?.balance), lots: lots.reduce((sum, { left }) => sum + left, 0) }
    },
  }
}

export type Earning = Awaited<ReturnType<typeof openEarning>>
