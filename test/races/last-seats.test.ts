import { listSlots, myOrders } from '@domain/ordering/contract'
import { world, type Person, type World } from '../world/world'
import { COPIES, CROWDED, race, RACERS, residents, SEATS, seatedByDesk, slotOfTwenty, tally } from './seat-race'

const ROUNDS = Number(process.env.RACE_ROUNDS ?? '2')

let county: World
let racers: Person[]

beforeAll(async () => {
  county = await world(CROWDED)
  racers = await residents(county, RACERS)
})
afterAll(() => county.close())

async function oneRound(serviceId: string): Promise<void> {
  const slotId = await slotOfTwenty(county, serviceId)
  const answers = await race(racers, slotId)
  expect(tally(answers)).toEqual({ seated: SEATS * COPIES, SLOT_FULL: (RACERS - SEATS) * COPIES })
  const winners = answers.filter(([first]) => first?.ok)
  expect(winners).toHaveLength(SEATS)
  for (const copies of winners) {
    expect(new Set(copies.map((copy) => (copy.ok ? JSON.stringify(copy.value) : copy.code))).size).toBe(1)
  }
  const won = winners.flatMap(([first]) => (first?.ok ? [first.value.orderId] : [])).sort()
  expect(await seatedByDesk(county, slotId)).toEqual(won)
  const slots = await county.guest().does(listSlots, { serviceId, limit: 100 })
  expect(slots.items.find((slot) => slot.slotId === slotId)).toMatchObject({ taken: SEATS, capacity: SEATS })
  const mine = await Promise.all(racers.map((racer) => racer.does(myOrders, { limit: 100 })))
  const ordered = mine.flatMap(({ items }) => items.filter((order) => order.slotId === slotId))
  expect(ordered.map(({ orderId }) => orderId).sort()).toEqual(won)
}

test(`${RACERS} residents, ${SEATS} seats, every request ${COPIES} times, ${ROUNDS} rounds: exactly ${SEATS} seated`, async () => {
  // Items that every resident of the county may order.
  for (let round = 0; round < ROUNDS; round++) await oneRound(`GOV${String((round % 17) + 1).padStart(3, '0')}`)
}, 600_000)
