import { getCampaign, myPledges, payPledge, pledge, withdrawPledge } from '@domain/crowd/contract'
import { openCampaign } from '@domain/crowd/desk-contract'
import { addDays, shanghaiDate, startOfDay } from '@domain/kernel/calendar'
import { mismatches, resolveMismatch } from '@domain/payments/contract'
import { happens } from '../../local-cloud/gateway/payments/pay-faults'
import { COUNTY, STAFF } from '../identity/newcomer'
import { booksOf, faultsOf } from '../points/county-books'
import { plantedDataDir } from '../world/planted'
import { newRequestId, world, type Person, type World } from '../world/world'
import {
  atTheCashier,
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

/** Orders of the storm; two hundred in the long one. */
const ORDERS = Number(process.env.PAY_ORDERS ?? '12')
const EACH = 500
const STORM = {
  ...{ seed: 11, doubled: 0.4, late: 0.2, lost: 0.25, outOfOrder: 0.3, wrongAmount: 0.2, wrongMerchant: 0.1 },
  ...{ refundFails: 0.3, emptyRefundLists: 0.1, billMissing: 0.15, billAmount: 0.15 },
}

let county: World
let dataDir: string

beforeAll(async () => {
  dataDir = await plantedDataDir()
  county = await world({}, { dataDir })
})
afterAll(() => county.close())

const id = () => ({ requestId: newRequestId() })

/** Pledges and goes to the cashier; answers the order's number. */
async function paysFor(giver: Person, of: { campaignId: string; needId: string }): Promise<string> {
  const { pledgeId, status } = await giver.does(pledge, { ...of, amount: EACH, ...id() })
  expect(status).toBe('paying')
  const { payment } = await giver.does(payPledge, { pledgeId, ...id() })
  return payment.package.replace('prepay_id=', '')
}

test('with money off nobody can ask for it', async () => {
  const deadline = (await county.now()) + 24 * HOUR
  const asked = { projectId: PROJECT, deadline, needs: [moneyNeed(1_000)], ...id() }
  await expect(county.person(...STAFF).does(openCampaign, asked)).rejects.toMatchObject({ code: 'MONEY_OFF' })
  expect((await platformOf(county)).orders).toEqual([])
})

test(`${ORDERS} orders, callbacks doubled, late, lost, out of order, wrong: every fen is somewhere, once`, async () => {
  await switchMoney(county, true)
  const undecided = { projectId: PROJECT, needs: [moneyNeed(1_000)], deadline: (await county.now()) + 24 * HOUR }
  const without = county.person(...STAFF).does(openCampaign, { ...undecided, ...id() })
  await expect(without).rejects.toMatchObject({ code: 'DECISION_MISSING' })
  const givers = await neighbours(county, ORDERS)
  const goal = ORDERS * EACH
  const { campaignId, needId, deadline } = await moneyCampaign(county, goal, 3 * HOUR)
  // Money is asked of neighbours alone: nobody else sees the need.
  expect((await county.guest().does(getCampaign, { campaignId })).needs).toEqual([])
  const outsider = county.person('li-jiahao')
  await expect(outsider.does(pledge, { campaignId, needId, amount: EACH, ...id() })).rejects.toMatchObject({
    code: 'NOT_YOUR_COMMUNITY',
  })

  await faults(county, STORM)
  const unpaid = Math.max(1, Math.floor(ORDERS / 8))
  const prepaid = await Promise.all(givers.map((giver) => paysFor(giver, { campaignId, needId })))
  await Promise.all(prepaid.slice(unpaid).map((prepayId) => atTheCashier(county, prepayId)))
  await county.advance(2 * MINUTE)
  await county.advance(20 * MINUTE)
  // Somebody takes the money back before it is decided.
  const early = givers.at(-1)!
  const [own] = (await early.does(myPledges, {})).items
  if (own?.status === 'pledged') await early.does(withdrawPledge, { pledgeId: own.pledgeId, ...id() })
  await county.advance(deadline - (await county.now()) + 10 * MINUTE)
  await county.advance(2 * HOUR)

  const { orders } = await platformOf(county)
  const paidThere = orders.filter(({ state }) => state === 'SUCCESS').length * EACH
  expect(paidThere).toBe((ORDERS - unpaid) * EACH)
  // Some did not pay: the goal was missed, and all of it is on its way back or there.
  const statuses = await Promise.all(givers.map((giver) => giver.does(myPledges, {})))
  const of = statuses.flatMap(({ items }) => items.filter((item) => item.campaignId === campaignId))
  expect(of.slice(0, unpaid).map(({ status }) => status)).toEqual(Array(unpaid).fill('closed'))
  expect(of.slice(unpaid).every(({ status }) => ['refunding', 'refund_failed', 'refunded'].includes(status))).toBe(true)
}, 400_000)

test('the bill of the day finds every planted mismatch, and what has arrived back unheard', async () => {
  // Ten o'clock of the next day.
  await county.advance(startOfDay(addDays(shanghaiDate(await county.now()), 1)) + 11 * HOUR - (await county.now()))
  const { orders, refunds } = await platformOf(county)
  expect(refunds.filter(({ state }) => state === 'SUCCESS')).toHaveLength(ORDERS - Math.max(1, Math.floor(ORDERS / 8)))
  const paid = orders.filter(({ state }) => state === 'SUCCESS')
  const planted = (fault: 'billMissing' | 'billAmount' | 'wrongAmount' | 'wrongMerchant') =>
    paid.filter(({ key }) => happens(STORM, fault, key)).map(({ outTradeNo }) => outTradeNo)
  const keeper = county.person(...COUNTY)
  const found: Array<{ kind: string; orderNo: string; mismatchId: string }> = []
  for (let after: string | undefined; ;) {
    const page = await keeper.does(mismatches, { limit: 100, ...(after === undefined ? {} : { after }) })
    found.push(...page.items)
    after = page.next
    if (after === undefined) break
  }
  const of = (kind: string) => found.filter((one) => one.kind === kind).map(({ orderNo }) => orderNo)
  const missing = planted('billMissing')
  expect(of('missing_in_bill').sort()).toEqual([...missing].sort())
  expect(of('bill_amount').sort()).toEqual(
    planted('billAmount')
      .filter((no) => !missing.includes(no))
      .sort(),
  )
  const told = (no: string) => !happens(STORM, 'lost', `1900000109/${no}`)
  const merchant = planted('wrongMerchant').filter(told)
  expect(of('callback_merchant').sort()).toEqual([...merchant].sort())
  const amount = planted('wrongAmount').filter((no) => told(no) && !merchant.includes(no))
  expect(of('callback_amount').sort()).toEqual([...amount].sort())
  const [one] = found
  if (one) {
    await keeper.does(resolveMismatch, { mismatchId: one.mismatchId, decision: 'noted', note: '和银行核对过', ...id() })
    const again = keeper.does(resolveMismatch, { mismatchId: one.mismatchId, decision: 'noted', note: '再记', ...id() })
    await expect(again).rejects.toMatchObject({ code: 'MISMATCH_RESOLVED' })
  }
}, 300_000)

test('captured, refunded and pending are together what was paid, after every single posting', async () => {
  const platform = await platformOf(county)
  const books = await booksOf(county, dataDir)
  const moments = momentsOf(books)
  expect(moments.length).toBeGreaterThan(ORDERS)
  for (const { paid, captured, refunded, pending } of moments) {
    expect(captured + refunded + pending).toBe(paid)
    expect(Math.min(captured, refunded, pending)).toBeGreaterThanOrEqual(0)
  }
  const paidThere = platform.orders.filter(({ state }) => state === 'SUCCESS').reduce((sum, o) => sum + o.totalFee, 0)
  expect(moments.at(-1)).toEqual({ paid: paidThere, captured: 0, refunded: paidThere, pending: 0 })
  expect(faultsOf(books)).toEqual([])
}, 60_000)
