import { getOrder, listSlots } from '@domain/ordering/contract'
import { disputeOrder, rateOrder, resolveDispute } from '@domain/ordering/care-contract'
import { confirmOrder } from '@domain/ordering/contract'
import { newRequestId, world, type Person, type World } from '../world/world'
import { deskOf, orderIn, type Desk } from './desk'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

let county: World
let desk: Desk
let zhou: Person

beforeAll(async () => {
  county = await world()
  desk = deskOf(county)
  zhou = county.person('zhou-guizhen')
})
afterAll(() => county.close())

const statusOf = async (orderId: string) => (await zhou.does(getOrder, { orderId })).status

test('who does not come is a no-show half an hour after the slot, not a minute earlier', async () => {
  const orderId = await orderIn('scheduled', desk, zhou)
  await county.advance(HOUR + 30 * MINUTE + 29 * MINUTE)
  expect(await statusOf(orderId)).toBe('scheduled')
  await county.advance(2 * MINUTE)
  expect(await statusOf(orderId)).toBe('no_show')
  const { timeline } = await zhou.does(getOrder, { orderId })
  expect(timeline.at(-1)).toMatchObject({ to: 'no_show', by: 'system' })
})

test('what nobody accepted lapses at the same instant, with a sentence', async () => {
  const orderId = await orderIn('submitted', desk, zhou)
  await county.advance(2 * HOUR + MINUTE)
  const { status, timeline } = await zhou.does(getOrder, { orderId })
  expect(status).toBe('rejected')
  expect(timeline.at(-1)?.reason).toContain('没有在约定时间前接单')
})

test('a served order counts as confirmed after 72 hours, and can be rated for 15 days', async () => {
  const late = await orderIn('served', desk, zhou)
  await county.advance(72 * HOUR - MINUTE)
  expect(await statusOf(late)).toBe('served')
  await county.advance(2 * MINUTE)
  expect(await statusOf(late)).toBe('completed')
  await county.advance(14 * DAY)
  const inTime = await orderIn('served', desk, zhou)
  await zhou.does(confirmOrder, { orderId: inTime, requestId: newRequestId() })
  await zhou.does(rateOrder, { orderId: late, stars: 4, tags: ['patient'], requestId: newRequestId() })
  await county.advance(15 * DAY + MINUTE)
  await expect(zhou.does(rateOrder, { orderId: inTime, stars: 5, requestId: newRequestId() })).rejects.toThrow(
    'RATING_CLOSED',
  )
  expect((await zhou.does(getOrder, { orderId: inTime })).rating).toBeUndefined()
}, 120_000)

test('a dispute stops the clock; redone later it waits for a time', async () => {
  const orderId = await orderIn('served', desk, zhou)
  await zhou.does(disputeOrder, { orderId, reason: '证件上名字错了', requestId: newRequestId() })
  await county.advance(73 * HOUR)
  expect(await statusOf(orderId)).toBe('disputed')
  const secretary = county.person('gu-hongmei', 'gu-hongmei-community-secretary')
  await secretary.does(resolveDispute, {
    orderId,
    decision: 'redo',
    reason: '确实写错了，重做',
    requestId: newRequestId(),
  })
  expect(await statusOf(orderId)).toBe('accepted')
})

test('the same hour twice: the clock does its work once', async () => {
  const orderId = await orderIn('scheduled', desk, zhou)
  await county.advance(3 * HOUR)
  await county.send('POST', '/local/jobs/slotEnd', { body: '{}' })
  await county.send('POST', '/local/jobs/autoConfirm', { body: '{}' })
  expect(await statusOf(orderId)).toBe('no_show')
  const { items } = await county.guest().does(listSlots, { serviceId: 'GOV001', limit: 1 })
  expect(items).toHaveLength(1)
  const { timeline } = await zhou.does(getOrder, { orderId })
  expect(timeline.filter(({ to }) => to === 'no_show')).toHaveLength(1)
})
