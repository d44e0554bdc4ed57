import { cancelClosing, requestClosing } from '@domain/identity/account-contract'
import { me, myAccount } from '@domain/identity/contract'
import { awaitSeat, myWaits } from '@domain/ordering/line-contract'
import { cancelOrder, openSlot, placeOrder } from '@domain/ordering/contract'
import { cancelRedemption, listRewards, redeem } from '@domain/points/contract'
import { consent } from '@domain/privacy/contract'
import { decideDeletion, myOpenMatters, requestDeletion, withdrawRequest } from '@domain/privacy/request-contract'
import { SECRETARY, STAFF, verifiedResident } from '../identity/newcomer'
import { newRequestId, world, type Person, type World } from '../world/world'

let county: World
beforeAll(async () => {
  county = await world()
}, 180_000)
afterAll(() => county.close(), 120_000)

const HOUR = 3_600_000
/** Most requests for the local numbers, by an instance that has none. */
const OPEN_KINDS = 8
const RULE_BOOK = 4
const DAY = 24 * HOUR
const requestId = () => newRequestId()
const openMattersAre = (...matters: object[]) =>
  expect.objectContaining({
    code: 'OPEN_MATTERS',
    details: { matters: matters.map((one) => expect.objectContaining(one)) },
  })
const AN_ORDER = { collection: 'orders', title: '预约和办理', count: 1 }

/** A verified resident who may order. */
async function resident() {
  const one = await verifiedResident(county)
  await one.person.does(consent, { purpose: 'ordering', version: 1, requestId: requestId() })
  return one
}

/** A slot at 梧桐里, three days from now. */
async function laterSlot(capacity: number): Promise<string> {
  const startsAt = (await county.now()) + 3 * DAY
  const times = { startsAt, endsAt: startsAt + HOUR / 2, confirmOutsideHours: true }
  const asked = { serviceId: 'GOV001', ...times, capacity, requestId: requestId() }
  return (await county.person(...STAFF).does(openSlot, asked)).slotId
}

const ordered = async (person: Person) =>
  (await person.does(placeOrder, { slotId: await laterSlot(2), requestId: requestId() })).orderId

test('an open order holds closing and deletion until it is cancelled, and is named', async () => {
  const { person } = await resident()
  expect(await person.does(myOpenMatters, {})).toMatchObject({ items: [], closingDays: 15 })
  const orderId = await ordered(person)
  expect(await person.does(myOpenMatters, {})).toMatchObject({ items: [AN_ORDER] })
  await expect(person.does(requestClosing, { requestId: requestId() })).rejects.toEqual(openMattersAre(AN_ORDER))
  await expect(person.does(requestDeletion, { requestId: requestId() })).rejects.toEqual(openMattersAre(AN_ORDER))
  await person.does(cancelOrder, { orderId, requestId: requestId() })
  const { closesAt } = await person.does(requestClosing, { requestId: requestId() })
  expect(await person.does(myAccount, {})).toMatchObject({ status: 'closing', closesAt })
  await person.does(cancelClosing, { requestId: requestId() })
  expect(await person.does(myAccount, {})).toMatchObject({ status: 'active' })
})

test('something put aside in the shop holds the account, whatever else is open', async () => {
  const zhou = county.person('zhou-guizhen')
  const before = (await zhou.does(myOpenMatters, {})).items
  const { items } = await zhou.does(listRewards, { limit: 1 })
  const { redemptionId } = await zhou.does(redeem, { rewardId: items[0]!.rewardId, requestId: requestId() })
  const now = (await zhou.does(myOpenMatters, {})).items
  expect(now.find(({ collection }) => collection === 'redemptions')).toMatchObject({
    title: '兑换',
    count: 1 + (before.find(({ collection }) => collection === 'redemptions')?.count ?? 0),
  })
  await expect(zhou.does(requestClosing, { requestId: requestId() })).rejects.toMatchObject({ code: 'OPEN_MATTERS' })
  await zhou.does(cancelRedemption, { redemptionId, requestId: requestId() })
  expect((await zhou.does(myOpenMatters, {})).items).toEqual(before)
})

test('what is opened after the approval is waited for, and then the account ends', async () => {
  const { person } = await resident()
  const { privacyRequestId } = await person.does(requestDeletion, { requestId: requestId() })
  const slotId = await laterSlot(1)
  const approved = { requestId: requestId(), privacyRequestId, approve: true }
  await county.person(...SECRETARY).does(decideDeletion, approved)
  // The job is due, but the clock has not moved yet.
  const { orderId } = await person.does(placeOrder, { slotId, requestId: requestId() })
  await county.advance(60_000)
  expect(await person.does(me, {})).toMatchObject({ status: 'active' })
  await person.does(cancelOrder, { orderId, requestId: requestId() })
  await county.advance(DAY + HOUR)
  expect(await person.does(me, {})).toEqual({ roles: ['guest'], posts: [] })
}, 120_000)

test('a deletion is not approved while something is open', async () => {
  const { person } = await resident()
  const { privacyRequestId } = await person.does(requestDeletion, { requestId: requestId() })
  const orderId = await ordered(person)
  const approve = () =>
    county.person(...SECRETARY).does(decideDeletion, { requestId: requestId(), privacyRequestId, approve: true })
  await expect(approve()).rejects.toEqual(openMattersAre(AN_ORDER))
  await person.does(cancelOrder, { orderId, requestId: requestId() })
  expect(await approve()).toMatchObject({ status: 'processing' })
  await county.advance(60_000)
  expect(await person.does(me, {})).toEqual({ roles: ['guest'], posts: [] })
})

test('a wait holds nobody: it goes with the account, and the next in line is told of the seat', async () => {
  const [seated, leaving, next] = [await resident(), await resident(), await resident()]
  const slotId = await laterSlot(1)
  const { orderId } = await seated.person.does(placeOrder, { slotId, requestId: requestId() })
  for (const { person } of [leaving, next]) await person.does(awaitSeat, { slotId, requestId: requestId() })
  expect(await leaving.person.does(myOpenMatters, {})).toMatchObject({ items: [] })
  const { privacyRequestId } = await leaving.person.does(requestDeletion, { requestId: requestId() })
  await county.person(...SECRETARY).does(decideDeletion, { requestId: requestId(), privacyRequestId, approve: true })
  await county.advance(60_000)
  await seated.person.does(cancelOrder, { orderId, requestId: requestId() })
  await county.advance(60_000)
  expect((await next.person.does(myWaits, {})).items).toMatchObject([{ slotId, status: 'told' }])
})

test('who thinks better of a deletion takes the request back while nobody has approved it', async () => {
  const { person } = await resident()
  const { privacyRequestId } = await person.does(requestDeletion, { requestId: requestId() })
  const taken = { privacyRequestId, requestId: requestId() }
  expect(await person.does(withdrawRequest, taken)).toEqual({ privacyRequestId, status: 'withdrawn' })
  const secretary = county.person(...SECRETARY)
  const late = secretary.does(decideDeletion, { requestId: requestId(), privacyRequestId, approve: true })
  await expect(late).rejects.toMatchObject({ code: 'REQUEST_NOT_OPEN' })
  const stranger = county.person('zhou-guizhen').does(withdrawRequest, { privacyRequestId, requestId: requestId() })
  await expect(stranger).rejects.toMatchObject({ code: 'PRIVACY_REQUEST_NOT_FOUND' })
  expect(await person.does(requestDeletion, { requestId: requestId() })).toMatchObject({ status: 'submitted' })
})

test('the question what is open costs one query for each kind there is, whoever asks', async () => {
  const { person } = await resident()
  const newcomers = await person.tries(myOpenMatters, {})
  const zhous = await county.person('zhou-guizhen').tries(myOpenMatters, {})
  // Who calls, and every kind that can be open: orders, sign-ups, records, teams, redemptions, pledges, what a call or a
  // fund owes; the rule set is kept for five minutes.
  for (const { cost } of [newcomers, zhous]) expect(cost.db).toBeLessThanOrEqual(1 + OPEN_KINDS + RULE_BOOK)
  expect(zhous.cost.examined).toBeLessThanOrEqual(30)
})
