import { getCampaign, list, myPledges, pledge } from '@domain/crowd/contract'
import { newRequestId, world, type World } from '../world/world'
import { needTrialOf } from './need-trial'

let county: World
beforeAll(async () => {
  county = await world()
})
afterAll(() => county.close())

test('what a pledge, a list and a page ask of the database', async () => {
  const { id: needId, campaignId, people } = await needTrialOf(county)
  const [warm, points, hours] = people.slice(0, 3).map((name) => county.person(name))
  if (!warm || !points || !hours) throw new Error('the trial has too few people')
  // A fresh instance reads the rules once.
  await warm.does(pledge, { campaignId, needId, amount: 1, requestId: newRequestId() })
  const asked = { campaignId, needId, amount: 1, requestId: newRequestId() }
  // Who, limiter, campaign; begin, need twice, pledge twice, person's account twice, two balances twice, posting,
  // journal, commit.
  expect((await points.tries(pledge, asked)).cost).toMatchObject({ db: 17, effects: 0 })
  const work = { campaignId, needId: `${campaignId}.2`, amount: 30, requestId: newRequestId() }
  expect((await hours.tries(pledge, work)).cost).toMatchObject({ db: 13, effects: 0 })
  // Who, campaigns, all their needs at once.
  const listed = await warm.tries(list, {})
  expect(listed.cost.db).toBe(3)
  expect(listed.cost.examined).toBeLessThan(60)
  expect((await warm.tries(myPledges, {})).cost.db).toBe(2)
  expect((await warm.tries(getCampaign, { campaignId })).cost.db).toBeLessThanOrEqual(5)
})
