import { getCampaign, myPledges, pledge, withdrawPledge } from '@domain/crowd/contract'
import { reportUse, settleCampaign } from '@domain/crowd/desk-contract'
import { inbox } from '@domain/messages/contract'
import { myAccount } from '@domain/points/contract'
import { STAFF } from '../identity/newcomer'
import { booksOf, faultsOf } from '../points/county-books'
import { plantedDataDir } from '../world/planted'
import { newRequestId, world, type Person, type World } from '../world/world'
import { needTrialOf } from './need-trial'
import { MINUTE, pointsCampaign } from './points-campaign'

/** How many give to the campaign that misses its deadline; the long one by hand. */
const GIVERS = Number(process.env.SETTLE_GIVERS ?? '20')
/** Requests after which the product is killed, one after the other until it was in the middle of the settlement. */
const CUTS = [140, 220, 300, 400, 520]

let county: World
let dataDir: string
let people: readonly string[]

beforeAll(async () => {
  dataDir = await plantedDataDir()
  county = await world({}, { dataDir })
  people = (await needTrialOf(county)).people
})
afterAll(() => county.close())

const id = () => ({ requestId: newRequestId() })
const desk = () => county.person(...STAFF)
const give = (person: Person, of: { campaignId: string; needId: string }, amount: number) =>
  person.does(pledge, { campaignId: of.campaignId, needId: of.needId, amount, ...id() })
const statusOf = async (person: Person, campaignId: string) =>
  (await person.does(myPledges, {})).items.find((one) => one.campaignId === campaignId)?.status
const told = async (person: Person, template: string) =>
  (await person.does(inbox, { limit: 100 })).items.filter((one) => one.template === template).length

let met: string
let missed: string

test('a pledge freezes points, can be taken back and made again; a full campaign is posted at once, and once', async () => {
  const of = await pointsCampaign(county, 'XM-trial-garden', 60)
  met = of.campaignId
  const [first, second] = [county.person(people[0]!), county.person(people[1]!)]
  const made = await give(first, of, 40)
  expect(made).toMatchObject({ status: 'pledged', amount: 40, left: 20 })
  expect(await first.does(myAccount, {})).toMatchObject({ balance: 10, frozen: 40 })
  await expect(give(first, of, 5)).rejects.toMatchObject({ code: 'ALREADY_PLEDGED', details: { amount: 40 } })
  await expect(give(second, of, 21)).rejects.toMatchObject({ code: 'MORE_THAN_LEFT', details: { left: 20 } })
  expect((await first.does(withdrawPledge, { pledgeId: made.pledgeId, ...id() })).status).toBe('withdrawn')
  expect(await first.does(myAccount, {})).toMatchObject({ balance: 50, frozen: 0 })
  await expect(give(second, of, 51)).rejects.toMatchObject({ code: 'NOT_ENOUGH_POINTS', details: { lacking: 1 } })
  const early = desk().does(settleCampaign, { campaignId: met, ...id() })
  await expect(early).rejects.toMatchObject({ code: 'NOT_MET_YET' })
  await give(first, of, 30)
  expect(await give(second, of, 30)).toMatchObject({ left: 0 })
  await county.advance(2 * MINUTE)
  await county.send('POST', '/local/jobs/crowd.campaignEnd', { body: '{}' })
  expect(await statusOf(first, met)).toBe('captured')
  expect(await first.does(myAccount, {})).toMatchObject({ balance: 20, frozen: 0 })
  expect([await told(first, 'pledgeUsed'), await told(second, 'pledgeUsed')]).toEqual([1, 1])
  const late = first.does(withdrawPledge, { pledgeId: made.pledgeId, ...id() })
  await expect(late).rejects.toMatchObject({ code: 'PLEDGE_SETTLED' })
  const line = { needId: of.needId, used: 60, text: '买了三张长椅的木料' }
  const over = desk().does(reportUse, { campaignId: met, lines: [{ ...line, used: 61 }], ...id() })
  await expect(over).rejects.toMatchObject({ code: 'REPORT_INCOMPLETE' })
  await desk().does(reportUse, { campaignId: met, lines: [line], ...id() })
  await county.advance(MINUTE)
  expect(await county.guest().does(getCampaign, { campaignId: met })).toMatchObject({
    ...{ status: 'completed', report: { lines: [line] } },
  })
  expect(await told(second, 'campaignReported')).toBe(1)
}, 60_000)

test('a missed deadline gives everything back once, though the job is cut, and runs again and again', async () => {
  const of = await pointsCampaign(county, 'XM-trial-drain', 400)
  missed = of.campaignId
  const givers = people.slice(2, 2 + GIVERS).map((name) => county.person(name))
  await Promise.all(givers.map((giver) => give(giver, of, 10)))
  const statuses = async () => new Set(await Promise.all(givers.map((giver) => statusOf(giver, missed))))
  let seen = await statuses()
  for (const cut of CUTS) {
    if (seen.size > 1 || !seen.has('pledged')) break
    await county.crashAndRestart({ LOCAL_CLOUD_CRASH_AT: String(cut) })
    // Past the deadline, and past the lease of the run before.
    await county.advance(63 * MINUTE).catch(() => undefined)
    await county.crashAndRestart({ LOCAL_CLOUD_CRASH_AT: '0' })
    seen = await statuses()
  }
  expect([...seen].sort()).toEqual(['pledged', 'refunded'])
  await county.advance(3 * MINUTE)
  for (const _twice of [1, 2]) await county.send('POST', '/local/jobs/crowd.campaignEnd', { body: '{}' })
  await county.advance(3 * MINUTE)

  expect((await county.guest().does(getCampaign, { campaignId: missed })).status).toBe('refunded')
  for (const giver of givers) {
    expect(await giver.does(myAccount, {})).toMatchObject({ balance: 50, frozen: 0 })
    expect(await statusOf(giver, missed)).toBe('refunded')
  }
  expect(await Promise.all(givers.map((giver) => told(giver, 'pledgeBack')))).toEqual(givers.map(() => 1))
  await expect(give(givers[0]!, of, 1)).rejects.toMatchObject({ code: 'NEED_NOT_OPEN' })
}, 120_000)

test('the books say that each hold went where it belongs exactly once', async () => {
  const books = await booksOf(county, dataDir)
  expect(faultsOf(books)).toEqual([])
  const times = new Map<string, number>()
  for (const { reason, ref } of books.postings) {
    const key = `${reason} ${ref.id}`
    if (ref.collection === 'pledges') times.set(key, (times.get(key) ?? 0) + 1)
  }
  const own = books.pledges.filter(({ campaignId }) => campaignId === missed || campaignId === met)
  expect(own).toHaveLength(GIVERS + 2)
  for (const { _id, round, campaignId } of own) {
    const end = campaignId === met ? 'spend' : 'release'
    expect([times.get(`pledge ${_id}.${round}`), times.get(`${end} ${_id}.${round}`)]).toEqual([1, 1])
  }
}, 60_000)
