import { inbox } from '@domain/messages/contract'
import { awaitStock, getReward, listRewards, redeem } from '@domain/points/contract'
import { newRequestId, world, type Person, type World } from '../world/world'
import { deskOf, listedReward, stocked, type Desk } from './shop'

const id = () => ({ requestId: newRequestId() })
const refused = (code: string) => expect.objectContaining({ code })

let county: World
let desk: Desk
beforeAll(async () => {
  county = await world()
  desk = deskOf(county)
}, 180_000)
afterAll(() => county.close())

const wait = (who: Person, rewardId: string, on = true) => who.does(awaitStock, { rewardId, wait: on, ...id() })
/** What the shop's list says of it; others there are sold out too. */
const listed = async (who: Person, rewardId: string) =>
  (await who.does(listRewards, { limit: 100 })).items.find((row) => row.rewardId === rewardId)?.waits
const told = async (who: Person, rewardId: string) =>
  (await who.does(inbox, { limit: 50 })).items.filter((row) => row.template === 'rewardBack' && row.refId === rewardId)
    .length

test('who waits is told once when the reward is there again, and waits no longer', async () => {
  const rewardId = await listedReward(desk, 1)
  const [zhou, other] = [county.person('zhou-guizhen'), county.person('feng-shulan')]
  await expect(wait(other, rewardId)).rejects.toEqual(refused('STILL_IN_STOCK'))
  await zhou.does(redeem, { rewardId, ...id() })
  expect((await other.does(getReward, { rewardId })).mine?.waits).toBe(false)
  await Promise.all([wait(other, rewardId), wait(other, rewardId)])
  expect((await other.does(getReward, { rewardId })).mine?.waits).toBe(true)
  expect(await Promise.all([other, zhou].map((who) => listed(who, rewardId)))).toEqual([true, false])
  await stocked(desk, rewardId, 2)
  expect(await told(other, rewardId)).toBe(1)
  expect((await other.does(getReward, { rewardId })).mine?.waits).toBeUndefined()
  expect(await listed(other, rewardId)).toBeUndefined()
  await stocked(desk, rewardId, 2)
  expect(await told(other, rewardId)).toBe(1)
})

test('who takes it back is told nothing; of many the longest waiting are told first, three for a piece', async () => {
  const rewardId = await listedReward(desk, 0)
  const people = Array.from({ length: 5 }, (_, i) => county.person(`resident-00${20 + i}`))
  const [gone, ...waiting] = people as [Person, ...Person[]]
  for (const who of people) await wait(who, rewardId)
  await wait(gone, rewardId, false)
  await stocked(desk, rewardId, 1)
  expect(await told(gone, rewardId)).toBe(0)
  expect(await Promise.all(waiting.map((who) => told(who, rewardId)))).toEqual([1, 1, 1, 0])
  await stocked(desk, rewardId, 1)
  expect(await Promise.all(waiting.map((who) => told(who, rewardId)))).toEqual([1, 1, 1, 1])
})
