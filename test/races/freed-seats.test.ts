import { inbox } from '@domain/messages/contract'
import { cancelOrder } from '@domain/ordering/contract'
import { awaitSeat } from '@domain/ordering/line-contract'
import { deskOf, placed } from '../ordering/desk'
import { newRequestId, world, type Person, type World } from '../world/world'
import { CROWDED, residents } from './seat-race'

const ROUNDS = Number(process.env.RACE_ROUNDS ?? '5')
const SEATS = 4
const WAITERS = 12

let county: World
let people: Person[]

beforeAll(async () => {
  county = await world(CROWDED)
  people = await residents(county, SEATS + WAITERS)
})
afterAll(() => county.close())

const id = () => ({ requestId: newRequestId() })

/** Messages of a freed seat so far. */
const told = async (who: Person) =>
  (await who.does(inbox, { limit: 100 })).items.filter(({ template }) => template === 'seatFreed').length

async function oneRound(): Promise<void> {
  const startsAt = (await county.now()) + 3 * 3_600_000
  const slotId = await deskOf(county).open({ capacity: SEATS, startsAt, endsAt: startsAt + 1_800_000 })
  const holders = people.slice(0, SEATS)
  const waiters = people.slice(SEATS)
  const orders = await Promise.all(holders.map((holder) => placed(holder, slotId)))
  const before = await Promise.all(waiters.map(told))
  const cancelled = holders.map((holder, nth) => holder.does(cancelOrder, { orderId: orders[nth] ?? '', ...id() }))
  const asked = waiters.map(async (waiter) => {
    const asking = { slotId, ...id() }
    const copies = await Promise.all([waiter.tries(awaitSeat, asking), waiter.tries(awaitSeat, asking)])
    const codes = copies.map(({ envelope }) => (envelope.ok ? 'waits' : envelope.code))
    return new Set(codes).size === 1 ? codes[0] : codes.join()
  })
  const answers = await Promise.all(asked)
  await Promise.all(cancelled)
  const after = await Promise.all(waiters.map(told))
  const news = after.map((count, nth) => count - (before[nth] ?? 0))

  const waiting = answers.filter((answer) => answer === 'waits').length
  expect(answers.filter((answer) => answer !== 'waits' && answer !== 'SEATS_LEFT')).toEqual([])
  expect(news.filter((count, nth) => count > 0 && answers[nth] !== 'waits')).toEqual([])
  expect(Math.max(...news)).toBeLessThanOrEqual(1)
  // All seats are free in the end: as many of those who wait know it as there are seats.
  expect(news.reduce((sum, count) => sum + count, 0)).toBe(Math.min(SEATS, waiting))
}

test(`${WAITERS} begin to wait while ${SEATS} seats get free, ${ROUNDS} rounds: no seat is free unseen`, async () => {
  for (let round = 0; round < ROUNDS; round++) await oneRound()
}, 300_000)
