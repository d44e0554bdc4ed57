import { inbox } from '@domain/messages/contract'
import { cancelOrder, placeOrder, rejectOrder } from '@domain/ordering/contract'
import { rescheduleOrder } from '@domain/ordering/care-contract'
import { awaitSeat, leaveLine, myWaits, placeInLine } from '@domain/ordering/line-contract'
import { OFFER_MINUTES } from '@domain/ordering/rules'
import { newRequestId, world, type Person, type World } from '../world/world'
import { deskOf, placed, type Desk } from './desk'
import { residents } from '../races/seat-race'

const OFFER_MS = OFFER_MINUTES * 60_000
const HOUR = 3_600_000

let county: World
let desk: Desk
let people: Person[]

beforeAll(async () => {
  county = await world()
  desk = deskOf(county)
  people = await residents(county, 40)
})
afterAll(() => county.close())

const id = () => ({ requestId: newRequestId() })
const someone = (): Person => {
  const next = people.pop()
  if (!next) throw new Error('nobody left')
  return next
}

/** A slot of so many seats three hours from now, each taken. */
async function fullSlot(seats = 1) {
  const startsAt = (await county.now()) + 3 * HOUR
  const slotId = await desk.open({ capacity: seats, startsAt, endsAt: startsAt + HOUR / 2 })
  const holders = Array.from({ length: seats }, someone)
  const orders: string[] = []
  for (const holder of holders) orders.push(await placed(holder, slotId))
  const cancel = async (nth: number) => holders[nth]?.does(cancelOrder, { orderId: orders[nth] ?? '', ...id() })
  return { slotId, startsAt, holders, orders, cancel }
}

/** People in line, in this order. */
async function waiting(slotId: string, count: number): Promise<Person[]> {
  const line = Array.from({ length: count }, someone)
  for (const one of line) {
    await one.does(awaitSeat, { slotId, ...id() })
    await county.advance(1)
  }
  return line
}

const told = async (who: Person) =>
  (await who.does(inbox, {})).items.filter(({ template }) => template === 'seatFreed').length
const toldOf = (line: readonly Person[]) => Promise.all(line.map(told))
const place = async (who: Person, slotId: string) => (await who.does(placeInLine, { slotId })).ahead

test('one waits only for a full slot, once, and what is refused changes nothing', async () => {
  const free = await desk.open()
  const { slotId, startsAt } = await fullSlot()
  const [first] = await waiting(slotId, 1)
  if (!first) throw new Error('nobody waits')
  const before = await county.storeHash()
  await expect(someone().does(awaitSeat, { slotId: free, ...id() })).rejects.toThrow('SEATS_LEFT')
  await expect(first.does(awaitSeat, { slotId, ...id() })).rejects.toThrow('ALREADY_WAITING')
  await expect(first.does(awaitSeat, { slotId: 'none', ...id() })).rejects.toThrow('SLOT_NOT_FOUND')
  expect(await county.storeHash()).toBe(before)
  await county.advance(startsAt - (await county.now()))
  await expect(someone().does(awaitSeat, { slotId, ...id() })).rejects.toThrow('SLOT_CLOSED')
})

test('the place in the line is told, and one can leave it; nobody takes another out of it', async () => {
  const { slotId } = await fullSlot()
  const [anna, bo] = await waiting(slotId, 2)
  if (!anna || !bo) throw new Error('nobody waits')
  expect([await place(anna, slotId), await place(bo, slotId)]).toEqual([0, 1])
  expect((await bo.does(placeInLine, { slotId })).wait).toMatchObject({ slotId, status: 'waiting' })
  const [wait] = (await anna.does(myWaits, {})).items
  if (!wait) throw new Error('no wait')
  const before = await county.storeHash()
  await expect(bo.does(leaveLine, { waitId: wait.waitId, ...id() })).rejects.toThrow('WAIT_NOT_FOUND')
  expect(await county.storeHash()).toBe(before)
  await anna.does(leaveLine, { waitId: wait.waitId, ...id() })
  expect(await place(bo, slotId)).toBe(0)
  expect((await anna.does(myWaits, {})).items).toEqual([])
  await anna.does(awaitSeat, { slotId, ...id() })
  expect(await place(anna, slotId)).toBe(1)
})

test('a freed seat is told to the longest wait alone, then to the next when it was not taken', async () => {
  const { slotId, cancel } = await fullSlot()
  const line = await waiting(slotId, 3)
  await cancel(0)
  expect(await toldOf(line)).toEqual([1, 0, 0])
  await county.advance(OFFER_MS + 60_000)
  expect(await toldOf(line)).toEqual([1, 1, 0])
  expect((await line[0]?.does(myWaits, {}))?.items).toEqual([])
  const [, second] = line
  await second?.does(placeOrder, { slotId, ...id() })
  expect((await second?.does(myWaits, {}))?.items).toEqual([])
  await county.advance(OFFER_MS * 2)
  expect(await toldOf(line)).toEqual([1, 1, 0])
})

test('who was told and found the seat gone keeps the place and is told of the next one', async () => {
  const { slotId, cancel } = await fullSlot()
  const line = await waiting(slotId, 2)
  const quick = someone()
  await cancel(0)
  const orderId = await placed(quick, slotId)
  await county.advance(OFFER_MS + 60_000)
  expect(await toldOf(line)).toEqual([1, 0])
  await quick.does(cancelOrder, { orderId, ...id() })
  expect(await toldOf(line)).toEqual([2, 0])
})

test('who was told and leaves gives the seat to the next at once', async () => {
  const { slotId, cancel } = await fullSlot()
  const line = await waiting(slotId, 2)
  await cancel(0)
  const wait = (await line[0]?.does(myWaits, {}))?.items[0]
  expect(wait).toMatchObject({ status: 'told' })
  await line[0]?.does(leaveLine, { waitId: wait?.waitId ?? '', ...id() })
  expect(await toldOf(line)).toEqual([1, 1])
})

test('a rejected and a moved order free seats for the line too', async () => {
  const rejected = await fullSlot()
  const [first] = await waiting(rejected.slotId, 1)
  await desk.clerk.does(rejectOrder, { orderId: rejected.orders[0] ?? '', reason: '办不了', ...id() })
  const moved = await fullSlot()
  const [second] = await waiting(moved.slotId, 1)
  const elsewhere = await desk.open({ startsAt: moved.startsAt + HOUR, endsAt: moved.startsAt + 2 * HOUR })
  await moved.holders[0]?.does(rescheduleOrder, { orderId: moved.orders[0] ?? '', slotId: elsewhere, ...id() })
  expect(await toldOf([first, second].flatMap((one) => one ?? []))).toEqual([1, 1])
})

test('nobody waits any more once the slot has started', async () => {
  const { slotId, startsAt } = await fullSlot()
  const [only] = await waiting(slotId, 1)
  await county.advance(startsAt - (await county.now()) + 60_000)
  expect(await only?.does(myWaits, {})).toMatchObject({ items: [] })
  expect(await only?.does(placeInLine, { slotId })).toEqual({ ahead: 0 })
})

test('waiting, leaving and asking keep within their requests', async () => {
  const { slotId } = await fullSlot()
  const who = someone()
  const asked = await who.tries(awaitSeat, { slotId, ...id() })
  const listed = await who.tries(myWaits, {})
  const placeAsked = await who.tries(placeInLine, { slotId })
  const left = await who.tries(leaveLine, {
    waitId: `${listed.envelope.ok ? listed.envelope.value.items[0]?.waitId : ''}`,
    ...id(),
  })
  expect([asked, listed, placeAsked, left].map(({ cost }) => cost.db)).toEqual([8, 2, 2, 7])
})

test('seats freed at the same instant reach as many persons, each once', async () => {
  const { slotId, cancel } = await fullSlot(4)
  const line = await waiting(slotId, 6)
  await Promise.all([0, 1, 2, 3].map(cancel))
  expect(await toldOf(line)).toEqual([1, 1, 1, 1, 0, 0])
})
