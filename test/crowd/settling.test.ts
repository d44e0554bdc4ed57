import { getCampaign, myPledges, pledge, withdrawPledge } from '@domain/crowd/contract'
import { settleCampaign } from '@domain/crowd/desk-contract'
import { inbox } from '@domain/messages/contract'
import { myAccount } from '@domain/points/contract'
import { booksOf, faultsOf } from '../points/county-books'
import { plantedDataDir } from '../world/planted'
import { newRequestId, world, type Person, type World } from '../world/world'
import { needTrialOf, type NeedTrial } from './need-trial'

/** How many people give; the long one by hand. */
const GIVERS = Number(process.env.SETTLE_GIVERS ?? '20')

let county: World
let dataDir: string
let trial: NeedTrial

beforeAll(async () => {
  dataDir = await plantedDataDir()
  county = await world({}, { dataDir })
  trial = await needTrialOf(county)
})
afterAll(() => county.close())

const id = () => ({ requestId: newRequestId() })
const give = (person: Person, amount: number) =>
  person.does(pledge, { campaignId: trial.campaignId, needId: trial.id, amount, ...id() })
const campaign = () => county.guest().does(getCampaign, { campaignId: trial.campaignId })
const own = async (person: Person) =>
  (await person.does(myPledges, {})).items.filter(({ campaignId }) => campaignId === trial.campaignId)
const backs = async (person: Person) =>
  (await person.does(inbox, { limit: 100 })).items.filter(({ template }) => template === 'pledgeBack').length

test('a pledge freezes points, can be taken back and made again; the need tells what is left', async () => {
  const person = county.person(trial.people[0]!)
  const first = await give(person, 40)
  expect(first).toMatchObject({ status: 'pledged', amount: 40, left: 60 })
  expect(await person.does(myAccount, {})).toMatchObject({ balance: 10, frozen: 40 })
  await expect(give(person, 5)).rejects.toMatchObject({ code: 'ALREADY_PLEDGED', details: { amount: 40 } })
  const other = county.person(trial.people[1]!)
  await expect(give(other, 61)).rejects.toMatchObject({ code: 'MORE_THAN_LEFT', details: { left: 60 } })
  await expect(give(other, 51)).rejects.toMatchObject({ code: 'NOT_ENOUGH_POINTS', details: { lacking: 1 } })
  const taken = await person.does(withdrawPledge, { pledgeId: first.pledgeId, ...id() })
  expect(taken.status).toBe('withdrawn')
  expect(await person.does(myAccount, {})).toMatchObject({ balance: 50, frozen: 0 })
  expect((await campaign()).needs[0]).toMatchObject({ pledged: 400, left: 100 })
  expect(await give(person, 1)).toMatchObject({ pledgeId: first.pledgeId, status: 'pledged', left: 99 })
  const desk = county.person('song-dan', 'song-dan-community-staff')
  const early = desk.does(settleCampaign, { campaignId: trial.campaignId, ...id() })
  await expect(early).rejects.toMatchObject({ code: 'NOT_MET_YET' })
})

test('a missed deadline gives everything back once, though the job is cut, and runs again and again', async () => {
  const givers = trial.people.slice(1, 1 + GIVERS).map((name) => county.person(name))
  await Promise.all(givers.map((giver) => give(giver, 1)))
  const { deadline, status } = await campaign()
  expect(status).toBe('raising')
  const now = await county.now()
  await county.advance(deadline - now - 1_000)
  // Killed in the middle of the settlement, then started again; a second run finds the lease or nothing.
  await county.crashAndRestart({ LOCAL_CLOUD_CRASH_AT: String(120) })
  await county.advance(61_000).catch(() => undefined)
  await county.crashAndRestart({ LOCAL_CLOUD_CRASH_AT: '0' })
  const half = await Promise.all(givers.map(own))
  const states = new Set(half.flatMap((items) => items.map((item) => item.status)))
  expect([...states].sort()).toEqual(['pledged', 'refunded'])
  await county.advance(5 * 60_000)
  await county.send('POST', '/local/jobs/crowd.campaignEnd', { body: '{}' })
  await county.send('POST', '/local/jobs/crowd.campaignEnd', { body: '{}' })
  await county.advance(5 * 60_000)

  expect((await campaign()).status).toBe('refunded')
  const all = [county.person(trial.people[0]!), ...givers]
  for (const giver of all) {
    expect(await giver.does(myAccount, {})).toMatchObject({ balance: 50, frozen: 0 })
    expect(await own(giver)).toMatchObject([{ status: 'refunded' }])
  }
  expect(await Promise.all(all.slice(0, 5).map(backs))).toEqual([1, 1, 1, 1, 1])
  const late = give(all[1]!, 1)
  await expect(late).rejects.toMatchObject({ code: 'NEED_NOT_OPEN' })
}, 120_000)

test('the books say that each hold was released once', async () => {
  const books = await booksOf(county, dataDir)
  expect(faultsOf(books)).toEqual([])
  const given = books.pledges.filter(({ campaignId }) => campaignId === trial.campaignId)
  expect(given.every(({ open }) => !open)).toBe(true)
  const released = books.postings.filter(({ reason, ref }) => reason === 'release' && ref.collection === 'pledges')
  const times = new Map<string, number>()
  for (const { ref } of released) times.set(ref.id, (times.get(ref.id) ?? 0) + 1)
  expect([...times.values()].every((count) => count === 1)).toBe(true)
  for (const { _id, round } of given) expect(times.get(`${_id}.${round}`)).toBe(1)
}, 60_000)
