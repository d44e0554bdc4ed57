import { getOrder, listSlots, myOrders } from '@domain/ordering/contract'
import { world, type World } from '../world/world'
import { CROWDED, race, residents, seatedByDesk, slotOfTwenty, type Placed } from './seat-race'

const KILLS = Number(process.env.POWER_CUTS ?? '2')

let county: World
beforeAll(async () => {
  county = await world(CROWDED)
})
afterAll(() => county.close())

/** Orders that were acknowledged before the process was killed; connections cut in between answer nothing. */
async function ordersUntilKilled(slotIds: readonly string[], afterMs: number): Promise<string[]> {
  const people = await residents(county, 100)
  const share = Math.ceil(people.length / slotIds.length)
  const acknowledged: string[] = []
  const note = (answers: Placed[][]) => {
    for (const copy of answers.flat()) if (copy.ok) acknowledged.push(copy.value.orderId)
  }
  const asked = slotIds.flatMap((slotId, i) =>
    people.slice(i * share, (i + 1) * share).map((one) => race([one], slotId, 1).then(note, () => undefined)),
  )
  await new Promise((resolve) => setTimeout(resolve, afterMs))
  await county.crashAndRestart()
  await Promise.all(asked)
  return acknowledged
}

test(`${KILLS} times kill -9 under a hundred orders: every acknowledged order is there, none half`, async () => {
  for (let kill = 0; kill < KILLS; kill++) {
    const serviceId = `SSJ00${kill + 1}`
    const slotIds = [await slotOfTwenty(county, serviceId), await slotOfTwenty(county, serviceId)]
    const acknowledged = await ordersUntilKilled(slotIds, 300 + kill * 150)
    const people = await residents(county, 100)
    const mine = (
      await Promise.all(people.map(async (one) => ({ one, page: await one.does(myOrders, { limit: 100 }) })))
    ).flatMap(({ one, page }) =>
      page.items.filter(({ slotId }) => slotIds.includes(slotId ?? '')).map((order) => ({ one, order })),
    )
    const stored = mine.map(({ order }) => order.orderId).sort()
    expect(stored).toEqual(expect.arrayContaining(acknowledged))

    const { items } = await county.guest().does(listSlots, { serviceId, limit: 100 })
    const taken = items.filter(({ slotId }) => slotIds.includes(slotId)).reduce((sum, slot) => sum + slot.taken, 0)
    expect(taken).toBe(stored.length)
    const atDesk = (await Promise.all(slotIds.map((slotId) => seatedByDesk(county, slotId)))).flat().sort()
    expect(atDesk).toEqual(stored)
    for (const { one, order } of mine) {
      const { timeline } = await one.does(getOrder, { orderId: order.orderId })
      expect(timeline).toHaveLength(1)
    }
  }
}, 300_000)
