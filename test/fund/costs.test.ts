import { balances, exportLedger, ledger, listFunds, payeePayments } from '@domain/fund/contract'
import { getDisbursement, pay, queue, requestDisbursement } from '@domain/fund/desk-contract'
import type { Contract } from '@domain/kernel/contract'
import { plantedDataDir } from '../world/planted'
import { newRequestId, world, type Person, type World } from '../world/world'
import { agreed, handsOf, requested, SHEDS } from './books'
import { loadEntries } from './many-entries'

/** Entries of the large ledger: `FUND_ENTRIES`. */
const MANY = Number(process.env.FUND_ENTRIES ?? 3_000)
const FEW = 200
const [SMALL, LARGE] = ['JT0201', 'JT0202'] as const

let county: World
beforeAll(async () => {
  const dataDir = await plantedDataDir()
  await loadEntries(dataDir, SMALL, FEW)
  await loadEntries(dataDir, LARGE, MANY)
  county = await world({}, { dataDir })
}, 3_000_000)
afterAll(() => county.close())

async function costOf(who: Person, contract: Contract, input: object): Promise<[db: number, examined: number]> {
  const { envelope, cost } = await who.tries(contract, input)
  if (!envelope.ok) throw new Error(`${contract.name}: ${envelope.code}`)
  return [cost.db, cost.examined]
}

test('the ledger page costs the same with few entries and with many', async () => {
  const guest = county.guest()
  const costs = async (unitId: string) => {
    const which = { unitId, year: 2026 }
    return {
      balances: await costOf(guest, balances, which),
      ledger: await costOf(guest, ledger, which),
      filtered: await costOf(guest, ledger, { ...which, direction: 'out', source: 'own', projectId: 'trial' }),
      export: await costOf(guest, exportLedger, which),
    }
  }
  // The rules are read once in five minutes, by whoever comes first.
  await guest.does(balances, { unitId: SMALL, year: 2026 })
  const small = await costs(SMALL)
  expect(await costs(LARGE)).toEqual(small)
  expect(small).toEqual({ balances: [4, 4], ledger: [1, 21], filtered: [1, 21], export: [3, 202] })
  expect(await costOf(guest, listFunds, { limit: 5 })).toEqual([1, 6])
  expect(await costOf(guest, payeePayments, { payee: '某单位' })).toEqual([1, 21])
  const look = await guest.does(balances, { unitId: LARGE, year: 2026 })
  expect(look).toMatchObject({ rows: MANY, balanced: true })
})

test('what a payment costs on its way', async () => {
  const hands = handsOf(county)
  const asked = {
    earmarkId: SHEDS,
    fen: 100,
    title: '钉子',
    payeeKind: 'organisation',
    payee: '棠桥五金商店',
    photos: [],
  }
  const [request] = await costOf(hands.clerk, requestDisbursement, { ...asked, requestId: newRequestId() })
  const disbursementId = await requested(hands, 100)
  await agreed(hands, disbursementId)
  const [paying] = await costOf(hands.manager, pay, { disbursementId, requestId: newRequestId() })
  const [list] = await costOf(hands.secretary, queue, {})
  const [one] = await costOf(hands.secretary, getDisbursement, { disbursementId })
  expect({ request, paying, list, one }).toEqual({ request: 8, paying: 19, list: 2, one: 3 })
})
