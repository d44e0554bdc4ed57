import {
  acceptOrder,
  cancelOrder,
  checkIn,
  confirmOrder,
  deskQueue,
  finishOrder,
  getOrder,
  listServices,
  listSlots,
  myOrders,
  placeOrder,
  rejectOrder,
} from '@domain/ordering/contract'
import { today } from '@domain/home/contract'
import { newRequestId, world, type Person, type World } from '../world/world'
import { deskOf, OTHER_DESK_POST, placed, type Desk } from './desk'

let county: World
let desk: Desk
let zhou: Person

beforeAll(async () => {
  county = await world()
  desk = deskOf(county)
  zhou = county.person('zhou-guizhen')
})
afterAll(() => county.close())

test('a resident orders online and receives offline, by the spoken code', async () => {
  const slotId = await desk.open()
  const { orderId, orderNo, status } = await zhou.does(placeOrder, {
    slotId,
    note: '腿脚不便',
    requestId: newRequestId(),
  })
  expect(status).toBe('submitted')
  expect(orderNo).toMatch(/^F\d{6}[0-9A-Z]{9}$/)
  const accepted = await desk.clerk.does(acceptOrder, { orderId, requestId: newRequestId() })
  expect(accepted.status).toBe('scheduled')

  const mine = await zhou.does(getOrder, { orderId })
  expect(mine.code).toMatch(/^[0-9A-Z]{10}$/)
  expect(mine.spokenCode).toMatch(/^\d{6}$/)
  const { agenda } = await zhou.does(today, {})
  expect(agenda.find(({ refId }) => refId === orderId)).toMatchObject({ state: 'scheduled', code: mine.spokenCode })

  const atDesk = await desk.clerk.does(getOrder, { orderId })
  expect(atDesk).toMatchObject({ mine: false, note: '腿脚不便', ordererName: '周桂珍' })
  expect(atDesk).not.toHaveProperty('code')
  expect(atDesk).not.toHaveProperty('spokenCode')

  await desk.clerk.does(checkIn, {
    code: `${mine.spokenCode?.slice(0, 3)} ${mine.spokenCode?.slice(3)}`,
    requestId: newRequestId(),
  })
  await desk.clerk.does(finishOrder, { orderId, result: '居住证已领', requestId: newRequestId() })
  const done = await zhou.does(confirmOrder, { orderId, requestId: newRequestId() })
  expect(done.status).toBe('completed')

  const { timeline, result, ...order } = await zhou.does(getOrder, { orderId })
  expect(timeline.map(({ to }) => to)).toEqual(['submitted', 'scheduled', 'in_service', 'served', 'completed'])
  expect(timeline.map(({ move }) => move)).toEqual([undefined, 'accept', 'checkIn', 'finish', 'confirm'])
  expect(timeline.map(({ by }) => by)).toEqual(['orderer', 'desk', 'desk', 'desk', 'orderer'])
  expect(result).toBe('居住证已领')
  expect(order).not.toHaveProperty('code')
  expect((await zhou.does(today, {})).agenda.some(({ refId }) => refId === orderId)).toBe(false)
})

test('the ten-character code works too, written small and with O for zero', async () => {
  const orderId = await placed(zhou, await desk.open())
  await desk.clerk.does(acceptOrder, { orderId, requestId: newRequestId() })
  const { code = '' } = await zhou.does(getOrder, { orderId })
  const typed = code.toLowerCase().replace(/0/g, 'o')
  expect(await desk.clerk.does(checkIn, { code: typed, requestId: newRequestId() })).toMatchObject({
    status: 'in_service',
  })
})

test('cancelling and rejecting free the seat; the reason stands in the timeline', async () => {
  const slotId = await desk.open({ capacity: 1 })
  const first = await placed(zhou, slotId)
  const qian = county.person('qian-xiuying')
  await expect(placed(qian, slotId)).rejects.toThrow('SLOT_FULL')
  await zhou.does(cancelOrder, { orderId: first, reason: '那天要去医院', requestId: newRequestId() })
  const second = await placed(qian, slotId)
  await desk.clerk.does(rejectOrder, { orderId: second, reason: '这天停电', requestId: newRequestId() })
  const third = await placed(zhou, slotId)
  const { timeline } = await qian.does(getOrder, { orderId: second })
  expect(timeline.at(-1)).toMatchObject({ to: 'rejected', by: 'desk', reason: '这天停电' })
  const { items } = await county.guest().does(listSlots, { serviceId: 'GOV001', limit: 100 })
  expect(items.find((slot) => slot.slotId === slotId)).toMatchObject({ taken: 1, capacity: 1 })
  expect((await zhou.does(myOrders, {})).items.map(({ orderId }) => orderId).slice(0, 2)).toEqual([third, first])
})

test('one request id, one order: the same again is answered the same, another input is refused', async () => {
  const slotId = await desk.open()
  const requestId = newRequestId()
  const first = await zhou.does(placeOrder, { slotId, requestId })
  expect(await zhou.does(placeOrder, { slotId, requestId })).toEqual(first)
  await expect(zhou.does(placeOrder, { slotId, note: '另一句', requestId })).rejects.toThrow('REQUEST_ID_REUSED')
  await expect(zhou.does(placeOrder, { slotId, requestId: newRequestId() })).rejects.toThrow('ALREADY_ORDERED')
})

test('another person needs to agree; two people of one orderer may sit side by side', async () => {
  const slotId = await desk.open()
  const mother = { name: '李桂英', relation: 'parent' as const }
  await expect(zhou.does(placeOrder, { slotId, beneficiary: mother, requestId: newRequestId() })).rejects.toThrow(
    'CONSENT_REQUIRED',
  )
  const beneficiary = { ...mother, phone: '13800006620', consent: { way: 'phone' as const } }
  const { orderId } = await zhou.does(placeOrder, { slotId, beneficiary, requestId: newRequestId() })
  await placed(zhou, slotId)
  const seen = await desk.clerk.does(getOrder, { orderId })
  expect(seen.beneficiary).toMatchObject({ name: '李桂英', phoneMasked: '138****6620', consent: { way: 'phone' } })
  expect(JSON.stringify(seen)).not.toContain('13800006620')
})

test('another community sees nothing of it, neither do strangers', async () => {
  const orderId = await placed(zhou, await desk.open())
  const song = county.person('song-dan', OTHER_DESK_POST)
  const before = await county.storeHash()
  await expect(song.does(getOrder, { orderId })).rejects.toThrow('ORDER_NOT_FOUND')
  await expect(song.does(acceptOrder, { orderId, requestId: newRequestId() })).rejects.toThrow('ORDER_NOT_FOUND')
  await expect(county.person('he-wei').does(cancelOrder, { orderId, requestId: newRequestId() })).rejects.toThrow(
    'ORDER_NOT_FOUND',
  )
  expect((await song.does(deskQueue, {})).items.some((order) => order.orderId === orderId)).toBe(false)
  expect(await county.storeHash()).toBe(before)
})

test('a clerk cannot order, a resident cannot accept, a post must be named', async () => {
  const slotId = await desk.open()
  const orderId = await placed(zhou, slotId)
  await expect(desk.clerk.does(placeOrder, { slotId, requestId: newRequestId() })).rejects.toThrow('FORBIDDEN')
  await expect(zhou.does(acceptOrder, { orderId, requestId: newRequestId() })).rejects.toThrow('FORBIDDEN')
  await expect(county.person('pang-lei').does(acceptOrder, { orderId, requestId: newRequestId() })).rejects.toThrow(
    'FORBIDDEN',
  )
  const foreign = county.person('zhou-guizhen', 'pang-lei-community-staff')
  await expect(foreign.does(acceptOrder, { orderId, requestId: newRequestId() })).rejects.toThrow('FORBIDDEN')
  await expect(county.guest().does(myOrders, {})).rejects.toThrow('UNAUTHENTICATED')
})

test('an item for one community refuses the others', async () => {
  const slotId = await desk.open({ serviceId: 'ELD001' })
  await expect(placed(county.person('qian-xiuying'), slotId)).rejects.toThrow('SLOT_NOT_FOUND')
  await placed(zhou, slotId)
})

test('search finds by words and by initials, the title first', async () => {
  const byWord = await county.guest().does(listServices, { q: '居住证' })
  expect(byWord.items[0]?.title).toContain('居住证')
  const byInitials = await county.guest().does(listServices, { q: 'jzz' })
  expect(byInitials.items.map(({ serviceId }) => serviceId)).toContain('GOV001')
  const { items, next } = await county.guest().does(listServices, { limit: 100 })
  expect(items).toHaveLength(100)
  const rest = await county.guest().does(listServices, { limit: 100, after: next ?? '' })
  const last = await county.guest().does(listServices, { limit: 100, after: rest.next ?? '' })
  expect(items.length + rest.items.length + last.items.length).toBe(213)
  expect(last).not.toHaveProperty('next')
})

test('the catalogue by the way a service can be had, alone, with a category and with words', async () => {
  const guest = county.guest()
  const { items } = await guest.does(listServices, { channel: 'on_site', limit: 100 })
  expect(items).toHaveLength(69)
  expect(items.every(({ channels }) => channels.includes('on_site'))).toBe(true)
  const both = await guest.does(listServices, { channel: 'on_site', category: 'health', limit: 100 })
  expect(both.items).toEqual(items.filter(({ category }) => category === 'health'))
  const found = await guest.does(listServices, { channel: 'on_site', q: '护理' })
  expect(found.items.length).toBeGreaterThan(0)
  expect(found.items.every(({ channels }) => channels.includes('on_site'))).toBe(true)
})

test('ten wrong codes lock the desk out for a while', async () => {
  const clerk = county.person('wu-jianing', 'wu-jianing-community-staff')
  for (let i = 0; i < 10; i++) {
    await expect(clerk.does(checkIn, { code: `00000${i}`, requestId: newRequestId() })).rejects.toThrow(
      'ORDER_NOT_FOUND',
    )
  }
  await expect(clerk.does(checkIn, { code: '123456', requestId: newRequestId() })).rejects.toThrow('CODE_LOCKED')
  await county.advance(10 * 60_000)
  await expect(clerk.does(checkIn, { code: '123456', requestId: newRequestId() })).rejects.toThrow('ORDER_NOT_FOUND')
})
