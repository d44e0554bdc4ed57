import fc from 'fast-check'
import { inbox } from '@domain/messages/contract'
import { cancelRedemption, donate, fulfil, getRedemption, myAccount, redeem, statement } from '@domain/points/contract'
import { decidePoints, proposeAward, proposeReversal } from '@domain/points/desk-contract'
import { plantedDataDir } from '../world/planted'
import { newRequestId, RefusedCall, world, type Person } from '../world/world'
import { booksOf, faultsOf } from './county-books'
import { deskOf, listedReward, pass } from './shop'

const DAY_MS = 86_400_000
const PEOPLE = ['0011', '0012', '0013', '0014']
const id = () => ({ requestId: newRequestId() })

const move = fc.record({
  kind: fc.constantFrom('award', 'award', 'redeem', 'redeem', 'cancel', 'fulfil', 'reverse', 'donate', 'pass'),
  who: fc.nat(PEOPLE.length - 1),
  amount: fc.integer({ min: 1, max: 40 }),
})

/** Of any sequence the store keeps what the rules say, and the ledger proves it. */
test('earn, redeem, cancel, fulfil, expire, reverse, donate in any order: the books add up', async () => {
  const dataDir = await plantedDataDir()
  const county = await world({}, { dataDir })
  const desk = deskOf(county)
  const rewardId = await listedReward(desk, 6, { pricePoints: 15, limitPerYear: 3 })
  const people: Person[] = PEOPLE.map((serial) => county.person(`resident-${serial}`))
  const open: Array<{ who: number; redemptionId: string }> = []
  const awards: string[] = []
  const done: Record<string, number> = {}
  const steps: Record<string, (one: { who: number; amount: number }) => Promise<unknown>> = {
    award: async ({ who, amount }) => {
      const asked = { phone: `1381000${PEOPLE[who]}`, points: amount, reason: '试验', ...id() }
      const { pointChangeId } = await desk.clerk.does(proposeAward, asked)
      await desk.secretary.does(decidePoints, { pointChangeId, approve: true, ...id() })
      awards.push(pointChangeId)
    },
    redeem: async ({ who }) => {
      const { redemptionId } = await people[who]!.does(redeem, { rewardId, ...id() })
      open.push({ who, redemptionId })
    },
    cancel: async ({ amount }) => {
      const one = open[amount % Math.max(1, open.length)]
      if (one) await people[one.who]!.does(cancelRedemption, { redemptionId: one.redemptionId, ...id() })
    },
    fulfil: async ({ amount }) => {
      const one = open[amount % Math.max(1, open.length)]
      if (!one) return
      const { code } = await people[one.who]!.does(getRedemption, { redemptionId: one.redemptionId })
      if (code !== undefined) await desk.keeper.does(fulfil, { code, ...id() })
    },
    reverse: async ({ amount }) => {
      const pointChangeId = awards[amount % Math.max(1, awards.length)]
      if (pointChangeId === undefined) return
      const back = await desk.secretary.does(proposeReversal, { pointChangeId, reason: '试验', ...id() })
      await desk.clerk.does(decidePoints, { pointChangeId: back.pointChangeId, approve: true, ...id() })
    },
    donate: async ({ who, amount }) => people[who]!.does(donate, { points: amount, ...id() }),
    pass: async ({ amount }) => county.advance((amount % 10) * DAY_MS),
  }
  const moves = fc.sample(move, { numRuns: 110, seed: Number(process.env.BOOKS_SEED ?? '7') })
  for (const one of [...moves, { kind: 'pass' as const, who: 0, amount: 9 }]) {
    try {
      await steps[one.kind]!(one)
      done[one.kind] = (done[one.kind] ?? 0) + 1
    } catch (cause) {
      if (!(cause instanceof RefusedCall)) throw cause
    }
  }
  expect(Object.keys(done).sort()).toEqual(['award', 'cancel', 'donate', 'fulfil', 'pass', 'redeem', 'reverse'])
  // Once the next year is over every lot has ended, by entries of its own, of which its owner was told before.
  await pass(county, 500 * DAY_MS)
  const zhou = county.person('zhou-guizhen')
  expect((await zhou.does(myAccount, {})).balance).toBe(0)
  const [line] = (await zhou.does(statement, { limit: 1 })).items
  expect(line).toMatchObject({ reason: 'expire', balance: 0 })
  const told = (await zhou.does(inbox, { limit: 50 })).items.filter(({ template }) => template === 'pointsEnd')
  expect(told.map(({ text }) => text)).toEqual([expect.stringContaining('12月31日')])
  const books = await booksOf(county, dataDir)
  expect(faultsOf(books)).toEqual([])
  expect(books.accounts.length).toBeGreaterThan(1_000)
  expect(books.accounts.filter(({ lots, frozen }) => lots.length > 0 || frozen > 0)).toEqual([])
}, 300_000)
