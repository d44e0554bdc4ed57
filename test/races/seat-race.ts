import { deskQueue, openSlot, placeOrder } from '@domain/ordering/contract'
import type { Envelope } from '@domain/kernel/envelope'
import { DESK_POST } from '../ordering/desk'
import { newRequestId, type Person, type World } from '../world/world'

export const SEATS = 20
export const RACERS = 200
export const COPIES = 2

/** Many instances with a slow database: the setting in which lost updates show. */
export const CROWDED = { LOCAL_CLOUD_INSTANCES: process.env.RACE_INSTANCES ?? '8', LOCAL_CLOUD_LATENCY_MS: '10' }

export type Placed = Envelope<{ orderId: string; orderNo: string; status: string }>

export async function residents(county: World, count: number): Promise<Person[]> {
  const { text } = await county.send('GET', `/local/users?role=resident&limit=${count}`)
  return (JSON.parse(text) as Array<{ signInName: string }>).map(({ signInName }) => county.person(signInName))
}

/** A slot of twenty seats an hour from now. */
export async function slotOfTwenty(county: World, serviceId: string): Promise<string> {
  const startsAt = (await county.now()) + 3_600_000
  const times = { startsAt, endsAt: startsAt + 1_800_000, confirmOutsideHours: true }
  const clerk = county.person('pang-lei', DESK_POST)
  const { slotId } = await clerk.does(openSlot, { serviceId, ...times, capacity: SEATS, requestId: newRequestId() })
  return slotId
}

/** Everybody asks for the slot at once, each request so many times; answers grouped by person. */
export async function race(racers: readonly Person[], slotId: string, copies = COPIES): Promise<Placed[][]> {
  const asked = racers.map(async (racer) => {
    const requestId = newRequestId()
    const sent = Array.from({ length: copies }, () => racer.tries(placeOrder, { slotId, requestId }))
    return (await Promise.all(sent)).map(({ envelope }) => envelope)
  })
  return Promise.all(asked)
}

/** How many answers of each kind there were. */
export function tally(answers: readonly Placed[][]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const copy of answers.flat()) {
    const kind = copy.ok ? 'seated' : copy.code
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}

/** Orders of the slot as the desk sees them, sorted. */
export async function seatedByDesk(county: World, slotId: string): Promise<string[]> {
  const clerk = county.person('pang-lei', DESK_POST)
  const found: string[] = []
  for (let after: string | undefined; ;) {
    const page = await clerk.does(deskQueue, { limit: 100, ...(after === undefined ? {} : { after }) })
    found.push(...page.items.filter((order) => order.slotId === slotId).map(({ orderId }) => orderId))
    after = page.next
    if (after === undefined) return found.sort()
  }
}
