import { getCampaign, myPledges, payPledge, pledge, withdrawPledge } from '@domain/crowd/contract'
import { openCampaign, review, settleCampaign } from '@domain/crowd/desk-contract'
import { today } from '@domain/home/contract'
import { inbox } from '@domain/messages/contract'
import { needTrialOf } from '../crowd/need-trial'
import { SECRETARY, STAFF } from '../identity/newcomer'
import { booksOf, faultsOf } from '../points/county-books'
import { plantedDataDir } from '../world/planted'
import { newRequestId, world, type Person, type World } from '../world/world'
import {
  atTheCashier,
  DECISION,
  faults,
  HOUR,
  MINUTE,
  moneyCampaign,
  moneyNeed,
  neighbours,
  platformOf,
  PROJECT,
  switchMoney,
} from './money'
import { momentsOf } from './money-moments'

const EACH = 500
/**
 * Database requests before which the product is cut: while it takes a payment, up to its commit and behind it, and
 * while the money is asked back, before and after the platform heard of it.
 */
const CUTS = [
  [4, 8],
  [9, 13],
  [13, 15],
  [15, 17],
] as const

let county: World
let dataDir: string
let givers: Person[]
let raising: { campaignId: string; needId: string; deadline: number }

beforeAll(async () => {
  dataDir = await plantedDataDir()
  county = await world({}, { dataDir })
  await switchMoney(county, true)
  givers = await neighbours(county, 4 + CUTS.length)
  raising = await moneyCampaign(county, 100 * EACH, 40 * HOUR)
})
afterAll(() => county.close())

const id = () => ({ requestId: newRequestId() })
const giverAt = (nth: number) => givers[nth] as Person

/** Pledges and goes as far as the cashier; answers who is to pay what there. */
async function toTheCashier(giver: Person, { campaignId, needId } = raising) {
  const { pledgeId } = await giver.does(pledge, { campaignId, needId, amount: EACH, ...id() })
  const { payment } = await giver.does(payPledge, { pledgeId, ...id() })
  return { pledgeId, prepayId: payment.package.replace('prepay_id=', '') }
}
const pledgeOf = async (giver: Person, pledgeId: string) =>
  (await giver.does(myPledges, {})).items.find((one) => one.pledgeId === pledgeId)
const statusOf = async (giver: Person, pledgeId: string) => (await pledgeOf(giver, pledgeId))?.status
const told = async (giver: Person) => (await giver.does(inbox, { limit: 50 })).items.map(({ template }) => template)
const paid = async (prepayId: string) => expect((await atTheCashier(county, prepayId)).status).toBe(200)
const pledged = async () => (await giverAt(0).does(getCampaign, { campaignId: raising.campaignId })).needs[0]?.pledged

test('what is paid after our own close goes back, heard or unheard, and its giver sees where it is', async () => {
  const [heard, unheard, again] = [giverAt(0), giverAt(1), giverAt(2)]
  const first = await toTheCashier(heard)
  const second = await toTheCashier(unheard)
  const third = await toTheCashier(again)
  expect((await heard.does(today, {})).agenda).toMatchObject([{ kind: 'pledge', refId: first.pledgeId, state: 'pay' }])
  await county.advance(36 * MINUTE)
  expect(await statusOf(heard, first.pledgeId)).toBe('closed')
  expect((await heard.does(today, {})).agenda.filter(({ kind }) => kind === 'pledge')).toEqual([])
  expect(await pledged()).toBe(0)
  // Made again, with another order: the money of the first one belongs to no pledge any more.
  await toTheCashier(again)
  await faults(county, { paidAfterClose: 1 })
  await paid(first.prepayId)
  await paid(third.prepayId)
  await faults(county, { paidAfterClose: 1, lost: 1 })
  await paid(second.prepayId)
  await county.advance(MINUTE)
  expect(await told(heard)).toEqual(expect.arrayContaining(['moneyOnItsWay']))
  expect(await pledgeOf(heard, first.pledgeId)).toMatchObject({ status: expect.stringMatching(/^refund/) })
  expect(await statusOf(again, third.pledgeId)).toBe('paying')
  expect(await told(again)).toContain('moneyOnItsWay')
  expect(await pledged()).toBe(EACH)
  await faults(county, {})
  await county.advance(20 * MINUTE)
  expect(await statusOf(heard, first.pledgeId)).toBe('refunded')
  expect(await told(heard)).toContain('moneyBack')
  expect(await statusOf(unheard, second.pledgeId)).toBe('closed')
  // The bill of the day tells of it.
  await county.advance(30 * HOUR)
  expect(await statusOf(unheard, second.pledgeId)).toBe('refunded')
}, 120_000)

test('a cut anywhere while a payment is taken or asked back loses nothing and takes nothing twice', async () => {
  for (const [nth, [taking, asking]] of CUTS.entries()) {
    const giver = giverAt(4 + nth)
    const { pledgeId, prepayId } = await toTheCashier(giver)
    await county.crashAndRestart({ LOCAL_CLOUD_CRASH_AT: String(taking) })
    await atTheCashier(county, prepayId).catch(() => undefined)
    await expect(county.advance(MINUTE)).rejects.toThrow()
    await county.crashAndRestart({ LOCAL_CLOUD_CRASH_AT: '0' })
    await county.advance(6 * MINUTE)
    expect(await statusOf(giver, pledgeId)).toBe('pledged')
    const back = { pledgeId, ...id() }
    await county.crashAndRestart({ LOCAL_CLOUD_CRASH_AT: String(asking) })
    await expect(giver.does(withdrawPledge, back)).rejects.toThrow()
    await county.crashAndRestart({ LOCAL_CLOUD_CRASH_AT: '0' })
    await giver.does(withdrawPledge, back)
    await county.advance(12 * MINUTE)
    expect(await statusOf(giver, pledgeId)).toBe('refunded')
  }
  expect(await pledged()).toBe(0)
}, 240_000)

test('whoever pays while a campaign is being settled is counted, or gets it back', async () => {
  await county.advance(raising.deadline - (await county.now()) + HOUR)
  const points = { goal: 10, minEach: 1, maxEach: 10, essential: true }
  const needs = [
    { unit: 'volunteer_points' as const, label: '买材料', ...points },
    { ...moneyNeed(100 * EACH), essential: false },
  ]
  const deadline = (await county.now()) + 3 * HOUR
  const asked = { projectId: PROJECT, deadline, needs, decisionNoticeId: DECISION, ...id() }
  const { campaignId } = await county.person(...STAFF).does(openCampaign, asked)
  for (const [who, post] of [SECRETARY, ['zou-minghao', 'zou-minghao-legal-adviser'] as const])
    await county.person(who, post).does(review, { campaignId, approve: true, ...id() })
  const of = { campaignId, needId: `${campaignId}.2`, deadline }
  const open = await Promise.all(givers.slice(0, 4).map((giver) => toTheCashier(giver, of)))
  const [withPoints = ''] = (await needTrialOf(county)).people
  await county.person(withPoints).does(pledge, { campaignId, needId: `${campaignId}.1`, amount: 10, ...id() })
  const settling = county.person(...STAFF).does(settleCampaign, { campaignId, ...id() })
  await Promise.all([settling, ...open.slice(0, 3).map(({ prepayId }) => paid(prepayId))])
  // Decided: nobody is led to the cashier any more, and who is there already gets it back.
  const late = { pledgeId: open[3]!.pledgeId, ...id() }
  await expect(giverAt(3).does(payPledge, late)).rejects.toMatchObject({ code: 'PAYMENT_OVER' })
  await paid(open[3]!.prepayId)
  await county.advance(40 * MINUTE)
  const ends = await Promise.all(open.map(({ pledgeId }, nth) => statusOf(giverAt(nth), pledgeId)))
  expect(ends.slice(0, 3).every((status) => status === 'captured' || status === 'refunded')).toBe(true)
  expect(ends[3]).toBe('refunded')
  const { status, needs: rows } = await giverAt(0).does(getCampaign, { campaignId })
  const counted = ends.filter((one) => one === 'captured').length
  expect({ status, pledged: rows[1]?.pledged, givers: rows[1]?.givers }).toEqual({
    ...{ status: 'executing', pledged: counted * EACH, givers: counted },
  })
}, 120_000)

test('captured, refunded and pending were together what was paid, after every single posting', async () => {
  const { orders, refunds } = await platformOf(county)
  const books = await booksOf(county, dataDir)
  const moments = momentsOf(books)
  for (const { paid: whole, captured, refunded, pending } of moments) {
    expect(captured + refunded + pending).toBe(whole)
    expect(Math.min(captured, refunded, pending)).toBeGreaterThanOrEqual(0)
  }
  const sumOf = (all: readonly number[]) => all.reduce((sum, fen) => sum + fen, 0)
  const paidThere = sumOf(orders.flatMap(({ state, totalFee }) => (state === 'SUCCESS' ? totalFee : [])))
  const back = sumOf(refunds.flatMap(({ state, refundFee }) => (state === 'SUCCESS' ? refundFee : [])))
  expect(moments.at(-1)).toEqual({ paid: paidThere, refunded: back, captured: paidThere - back, pending: 0 })
  expect(paidThere).toBeGreaterThan(CUTS.length * EACH)
  expect(faultsOf(books)).toEqual([])
}, 60_000)
