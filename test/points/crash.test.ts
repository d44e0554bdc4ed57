import { getReward, myAccount, myRedemptions, redeem } from '@domain/points/contract'
import { plantedDataDir } from '../world/planted'
import { newRequestId, world } from '../world/world'
import { booksOf, faultsOf } from './county-books'

/** Who, limiter, reward, rules twice in a fresh instance, the thirteen of the transaction, and the effects after it. */
const REQUESTS = 24
/** Every sixth of them unless told. */
const STEP = Number(process.env.CRASH_STEP ?? '6')

test('killed at any request of a redemption: all of it or nothing, and asking again makes it one', async () => {
  const dataDir = await plantedDataDir()
  const county = await world({}, { dataDir })
  const { text } = await county.send('GET', '/local/fixtures')
  const { id: rewardId, people } = (JSON.parse(text) as { rewardOf100: { id: string; people: string[] } }).rewardOf100
  const left = async () => (await county.guest().does(getReward, { rewardId })).left
  const whole = { stood: 0, fell: 0 }
  for (let nth = 1; nth <= REQUESTS; nth += STEP) {
    const person = county.person(people[nth]!)
    const asked = { rewardId, requestId: newRequestId() }
    await county.crashAndRestart({ LOCAL_CLOUD_CRASH_AT: String(nth) })
    await person.tries(redeem, asked).catch(() => undefined)
    await county.crashAndRestart({ LOCAL_CLOUD_CRASH_AT: '0' })
    const { balance, frozen } = await person.does(myAccount, {})
    const stands = (await person.does(myRedemptions, {})).items.length
    expect([balance, frozen, stands]).toEqual(stands === 1 ? [0, 50, 1] : [50, 0, 0])
    whole[stands === 1 ? 'stood' : 'fell'] += 1
    await person.does(redeem, asked)
    expect((await person.does(myRedemptions, {})).items).toHaveLength(1)
  }
  // Some were cut before their commit, some after it.
  expect(whole.stood).toBeGreaterThan(0)
  expect(whole.fell).toBeGreaterThan(0)
  // Effects that were cut are made good by the clock.
  await county.advance(5 * 60_000)
  expect(await left()).toBe(100 - whole.stood - whole.fell)
  expect(faultsOf(await booksOf(county, dataDir))).toEqual([])
}, 300_000)
