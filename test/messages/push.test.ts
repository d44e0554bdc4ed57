import { placeOrder, acceptOrder, cancelOrder } from '@domain/ordering/contract'
import { deadLetters, inbox, recordQuota, settleDeadLetter, subscriptions } from '@domain/messages/contract'
import { deskOf, placed, DESK_POST, OTHER_DESK_POST, type Desk } from '../ordering/desk'
import { newRequestId, world, type Person, type World } from '../world/world'

const HOUR = 3_600_000
const NO_QUOTA = 43101
const UNREACHABLE = -1
const WRONG_TEMPLATE = 40037

let county: World
let desk: Desk

beforeAll(async () => {
  county = await world()
  desk = deskOf(county)
})
afterAll(() => county.close())

const agree = (who: Person) => who.does(recordQuota, { accepted: ['orderAccepted'], requestId: newRequestId() })
const remaining = async (who: Person) =>
  (await who.does(subscriptions, {})).items.find(({ template }) => template === 'orderAccepted')?.remaining
const fail = (errcode: number, times: number) =>
  county.send('POST', '/local/platform', { body: JSON.stringify({ api: 'subscribeMessage.send', errcode, times }) })
const shown = async ({ signInName }: Person) =>
  (JSON.parse((await county.send('GET', `/local/inbox?user=${signInName}`)).text) as unknown[]).length
const pushOf = async (who: Person) =>
  (await who.does(inbox, {})).items.find(({ template }) => template === 'orderAccepted')?.push

/** An order that the desk accepts, so that its orderer is told. */
async function tellOfAcceptance(who: Person, aheadMs = HOUR): Promise<string> {
  const startsAt = (await county.now()) + aheadMs
  const orderId = await placed(who, await desk.open({ startsAt, endsAt: startsAt + HOUR }))
  await desk.clerk.does(acceptOrder, { orderId, requestId: newRequestId() })
  return orderId
}

test('one agreement is one message in WeChat; without one the inbox tells it alone', async () => {
  const who = county.person('resident-0001')
  await agree(who)
  await agree(who)
  expect(await remaining(who)).toBe(2)
  for (const left of [1, 0, 0]) {
    await tellOfAcceptance(who)
    await county.advance(60_000)
    expect(await remaining(who)).toBe(left)
  }
  expect(await shown(who)).toBe(2)
  const { items } = await who.does(inbox, {})
  expect(items.map(({ push }) => push)).toEqual(['none', 'sent', 'sent'])
  expect(items.map(({ title }) => title)).toEqual(['社区接单了', '社区接单了', '社区接单了'])
})

test('WeChat knows of no agreement: the quota is put right and nobody tries again', async () => {
  const who = county.person('resident-0002')
  await agree(who)
  await agree(who)
  await fail(NO_QUOTA, 1)
  await tellOfAcceptance(who)
  await county.advance(HOUR)
  expect(await remaining(who)).toBe(0)
  expect(await pushOf(who)).toBe('unasked')
  expect(await shown(who)).toBe(0)
})

test('WeChat does not answer twice: the third try arrives, and one agreement is used', async () => {
  const who = county.person('resident-0003')
  await agree(who)
  await fail(UNREACHABLE, 2)
  await tellOfAcceptance(who)
  await county.advance(4 * 60_000)
  expect(await pushOf(who)).toBe('waiting')
  expect(await remaining(who)).toBe(1)
  await county.advance(30 * 60_000)
  expect(await pushOf(who)).toBe('sent')
  expect(await remaining(who)).toBe(0)
  expect(await shown(who)).toBe(1)
})

test('what never arrives comes before the desk of the community, without text, and can be sent again', async () => {
  const who = county.person('zhou-guizhen')
  const clerk = county.person('pang-lei', DESK_POST)
  await agree(who)
  await fail(WRONG_TEMPLATE, 1)
  const orderId = await tellOfAcceptance(who)
  await county.advance(60_000)
  const { items } = await clerk.does(deadLetters, {})
  expect(items).toEqual([
    expect.objectContaining({
      refId: orderId,
      failure: 'wrong_template',
      attempts: 1,
      personName: '周**',
      status: 'open',
    }),
  ])
  expect(JSON.stringify(items)).not.toContain('窗口')
  const other = county.person('song-dan', OTHER_DESK_POST)
  expect((await other.does(deadLetters, {})).items).toEqual([])

  const [letter] = items
  const settle = { deadLetterId: letter?.deadLetterId ?? '', way: 'resend', requestId: newRequestId() } as const
  const before = await county.storeHash()
  await expect(other.does(settleDeadLetter, settle)).rejects.toThrow('DEAD_LETTER_NOT_FOUND')
  expect(await county.storeHash()).toBe(before)
  await clerk.does(settleDeadLetter, settle)
  await expect(clerk.does(settleDeadLetter, { ...settle, requestId: newRequestId() })).rejects.toThrow(
    'ALREADY_SETTLED',
  )
  await county.advance(60_000)
  expect(await pushOf(who)).toBe('sent')
  expect((await clerk.does(deadLetters, {})).items).toEqual([])
})

test('five silent tries end before the desk', async () => {
  const who = county.person('zhou-guizhen')
  await agree(who)
  await fail(UNREACHABLE, 100)
  await tellOfAcceptance(who, 3 * HOUR)
  await county.advance(2 * HOUR)
  await fail(UNREACHABLE, 0)
  const { items } = await county.person('pang-lei', DESK_POST).does(deadLetters, {})
  expect(items).toEqual([expect.objectContaining({ failure: 'unreachable', attempts: 5 })])
  expect(await pushOf(who)).toBe('undeliverable')
})

test('what rings too late does not ring', async () => {
  const who = county.person('resident-0004')
  await agree(who)
  await fail(UNREACHABLE, 100)
  await tellOfAcceptance(who)
  await county.advance(2 * HOUR)
  await fail(UNREACHABLE, 0)
  expect((await who.does(inbox, {})).items.map(({ push }) => push)).toContain('late')
  expect(await remaining(who)).toBe(1)
})

test('nothing rings at night: it waits until eight, the inbox has it at once', async () => {
  const who = county.person('resident-0005')
  const orderId = await placed(who, await tomorrowAfternoon())
  await agree(who)
  await untilMinute(21 * 60 + 30)
  await desk.clerk.does(acceptOrder, { orderId, requestId: newRequestId() })
  await county.advance(60_000)
  expect(await pushOf(who)).toBe('waiting')
  expect(await shown(who)).toBe(0)
  await untilMinute(8 * 60 - 1)
  expect(await shown(who)).toBe(0)
  await county.advance(2 * 60_000)
  expect(await shown(who)).toBe(1)
})

test('an appointment is recalled in the evening and two hours before; a cancelled one is not', async () => {
  const kept = county.person('resident-0006')
  const off = county.person('resident-0007')
  const slotId = await tomorrowAfternoon()
  for (const who of [kept, off]) {
    const { orderId } = await who.does(placeOrder, { slotId, requestId: newRequestId() })
    await desk.clerk.does(acceptOrder, { orderId, requestId: newRequestId() })
    if (who === off) await who.does(cancelOrder, { orderId, requestId: newRequestId() })
  }
  await county.advance(34 * HOUR)
  const titles = async (who: Person) => (await who.does(inbox, {})).items.map(({ title }) => title)
  expect(await titles(kept)).toEqual(expect.arrayContaining(['明天有一件事', '今天有一件事', '社区接单了']))
  expect((await titles(kept)).filter((title) => title.endsWith('有一件事'))).toHaveLength(2)
  expect((await titles(off)).filter((title) => title.endsWith('有一件事'))).toEqual([])
})

/** The instant of the next day's 15:00 as a slot. */
async function tomorrowAfternoon(): Promise<string> {
  const now = await county.now()
  const day = Math.floor((now + 8 * HOUR) / (24 * HOUR)) + 1
  const startsAt = day * 24 * HOUR - 8 * HOUR + 15 * HOUR
  return desk.open({ startsAt, endsAt: startsAt + HOUR })
}

/** Moves the clock to the next time it is this minute of a Shanghai day. */
async function untilMinute(minute: number): Promise<void> {
  const now = await county.now()
  const passed = (now + 8 * HOUR) % (24 * HOUR)
  const ahead = (minute * 60_000 - passed + 24 * HOUR) % (24 * HOUR)
  await county.advance(ahead)
}
