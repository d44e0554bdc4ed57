import { deskQueue, listSlots, myOrders, openSlot, placeOrder } from '@domain/ordering/contract'
import type { Envelope } from '@domain/kernel/envelope'
import { newRequestId, world, type Person, type World } from '../world/world'

const SEATS = 20
const RACERS = 200
const COPIES = 3
const ROUNDS = Number(process.env.RACE_ROUNDS ?? '20')
const DESK = 'pang-lei-community-staff'

let county: World
let racers: Person[]

beforeAll(async () => {
  county = await world({ LOCAL_CLOUD_INSTANCES: '16', LOCAL_CLOUD_LATENCY_MS: '10' })
  const { text } = await county.send('GET', `/local/users?role=resident&limit=${RACERS}`)
  racers = (JSON.parse(text) as Array<{ signInName: string }>).map(({ signInName }) => county.person(signInName))
})
afterAll(() => county.close())

async function freshSlot(round: number): Promise<string> {
  const startsAt = (await county.now()) + 3_600_000
  const asked = { serviceId: `GOV${String(round + 1).padStart(3, '0')}`, startsAt, endsAt: startsAt + 1_800_000 }
  const input = { ...asked, capacity: SEATS, requestId: newRequestId(), confirmOutsideHours: true }
  const { slotId } = await county.person('pang-lei', DESK).does(openSlot, input)
  return slotId
}

type Placed = Envelope<{ orderId: string; orderNo: string; status: string }>

/** Everybody asks for the slot at once, each request three times; answers grouped by person. */
async function race(slotId: string): Promise<Placed[][]> {
  const asked = racers.map(async (racer) => {
    const requestId = newRequestId()
    const copies = Array.from({ length: COPIES }, () => racer.tries(placeOrder, { slotId, requestId }))
    return (await Promise.all(copies)).map(({ envelope }) => envelope)
  })
  return Promise.all(asked)
}

/** How many answers of each kind there were. */
function tally(answers: Placed[][]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const copy of answers.flat()) {
    const kind = copy.ok ? 'seated' : copy.code
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}

async function seatedByDesk(slotId: string): Promise<string[]> {
  const clerk = county.person('pang-lei', DESK)
  const found: string[] = []
  for (let after: string | undefined; ;) {
    const page = await clerk.does(deskQueue, { limit: 100, ...(after === undefined ? {} : { after }) })
    found.push(...page.items.filter((order) => order.slotId === slotId).map(({ orderId }) => orderId))
    after = page.next
    if (after === undefined) return found.sort()
  }
}

test(`${RACERS} residents, ${SEATS} seats, every request three times, ${ROUNDS} rounds: exactly ${SEATS} seated`, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const slotId = await freshSlot(round)
    const answers = await race(slotId)
    const winners = answers.filter(([first]) => first?.ok)
    expect(tally(answers)).toEqual({ seated: SEATS * COPIES, SLOT_FULL: (RACERS - SEATS) * COPIES })
    expect(winners).toHaveLength(SEATS)
    for (const copies of winners) {
      const values = copies.map((copy) => (copy.ok ? JSON.stringify(copy.value) : copy.code))
      expect(new Set(values).size).toBe(1)
    }

    const won = winners.flatMap(([first]) => (first?.ok ? [first.value.orderId] : [])).sort()
    expect(await seatedByDesk(slotId)).toEqual(won)
    const slots = await county
      .guest()
      .does(listSlots, { serviceId: `GOV${String(round + 1).padStart(3, '0')}`, limit: 100 })
    expect(slots.items.find((slot) => slot.slotId === slotId)).toMatchObject({ taken: SEATS, capacity: SEATS })
    const mine = await Promise.all(racers.map((racer) => racer.does(myOrders, { limit: 100 })))
    const ordered = mine.flatMap(({ items }) => items.filter((order) => order.slotId === slotId))
    expect(ordered.map(({ orderId }) => orderId).sort()).toEqual(won)
  }
}, 600_000)
