import { cancelRedemption, findByCode, fulfil, getRedemption, redeem } from '@domain/points/contract'
import { newRequestId, world, type Person, type World } from '../world/world'
import { deskOf, listedReward, type Desk } from './shop'

const DAY_MS = 86_400_000
const MOST_WRONG = 10
const id = () => ({ requestId: newRequestId() })

let county: World
let desk: Desk
let zhou: Person
let elsewhere: Person
let rewardId: string
beforeAll(async () => {
  county = await world()
  desk = deskOf(county)
  zhou = county.person('zhou-guizhen')
  elsewhere = county.person('song-dan', 'song-dan-community-staff')
  rewardId = await listedReward(desk, 50, { pricePoints: 1, limitPerYear: 50 })
}, 180_000)
afterAll(() => county.close())

interface Asked {
  readonly redemptionId: string
  readonly code: string
  readonly spokenCode: string
}

async function asked(who: Person = zhou): Promise<Asked> {
  const { redemptionId } = await who.does(redeem, { rewardId, ...id() })
  const { code = '', spokenCode = '' } = await who.does(getRedemption, { redemptionId })
  return { redemptionId, code, spokenCode }
}

/** What looking and handing over answer, which is the same refusal; neither leaves anything behind. */
async function refusalsOf(keeper: Person, code: string) {
  const before = await county.storeHash()
  const answers = [await keeper.tries(findByCode, { code }), await keeper.tries(fulfil, { code, ...id() })]
  expect(await county.storeHash()).toBe(before)
  return answers.map(({ envelope }) => (envelope.ok ? 'ok' : envelope.code))
}

const both = (code: string) => [code, code]

test('a code shows what is to be handed over and to whom, as often as one looks, and changes nothing', async () => {
  const { redemptionId, code, spokenCode } = await asked()
  const before = await county.storeHash()
  const seen = await desk.keeper.does(findByCode, { code: spokenCode })
  expect(seen).toMatchObject({
    ...{ redemptionId, name: '试验用的杯子', ownerName: '周**', status: 'reserved', points: 1 },
    ...{ outletName: '梧桐里积分超市', redemptionNo: expect.stringMatching(/^J\d{6}/) },
  })
  expect(seen.pickUpBy).toBeGreaterThan(seen.reservedAt + 14 * DAY_MS)
  expect(JSON.stringify(seen)).not.toContain(code)
  const scanned = `${code.slice(0, 5)}-${code.slice(5).toLowerCase()}`
  expect(await desk.clerk.does(findByCode, { code: scanned })).toEqual(seen)
  expect(await county.storeHash()).toBe(before)
  expect((await desk.keeper.does(fulfil, { code: spokenCode, ...id() })).redemptionId).toBe(redemptionId)
})

test('the photo of the reward is shown with it', async () => {
  const seen = await desk.keeper.does(findByCode, { code: await codeOfSample() })
  expect(seen).toMatchObject({ name: '雨伞一把', photo: 'seed-picture-JF009' })
})

/** Of what 周桂珍 has waiting in the sample. */
async function codeOfSample(): Promise<string> {
  return (await zhou.does(getRedemption, { redemptionId: 'seed-redeemed-4' })).code ?? ''
}

test('what is fetched at another outlet is not handed over here', async () => {
  const { code, spokenCode } = await asked()
  expect(await refusalsOf(elsewhere, code)).toEqual(both('OTHER_OUTLET'))
  const { envelope } = await elsewhere.tries(findByCode, { code })
  expect(JSON.stringify(envelope)).not.toMatch(/梧桐里|杯子|周/)
  expect(await refusalsOf(elsewhere, spokenCode)).toEqual(both('REDEMPTION_NOT_FOUND'))
})

test('what was fetched is not handed over again, and one sees when it was', async () => {
  const { redemptionId, code, spokenCode } = await asked()
  await desk.keeper.does(fulfil, { code, ...id() })
  for (const either of [code, spokenCode])
    expect(await refusalsOf(desk.keeper, either)).toEqual(both('ALREADY_FETCHED'))
  const { endedAt } = await zhou.does(getRedemption, { redemptionId })
  await expect(desk.keeper.does(findByCode, { code })).rejects.toMatchObject({ details: { endedAt } })
})

test('what its owner took back is not handed over', async () => {
  const { redemptionId, code, spokenCode } = await asked()
  await zhou.does(cancelRedemption, { redemptionId, ...id() })
  for (const either of [code, spokenCode])
    expect(await refusalsOf(desk.keeper, either)).toEqual(both('REDEMPTION_CANCELLED'))
})

test('nobody hands a thing to themselves', async () => {
  const { code } = await asked(county.person('ye-zhenhua'))
  expect(await refusalsOf(desk.keeper, code)).toEqual(both('CONFLICT_OF_INTEREST'))
})

test('looking is guessing: ten wrong codes lock the desk out of both', async () => {
  for (let nth = 0; nth < MOST_WRONG; nth++) {
    const wrong = desk.clerk.does(findByCode, { code: `00000${nth}` })
    await expect(wrong).rejects.toMatchObject({ code: 'REDEMPTION_NOT_FOUND' })
  }
  expect(await refusalsOf(desk.clerk, '000000')).toEqual(both('CODE_LOCKED'))
})

// The clock goes on: what stands above is done before.
test('what was not fetched in time is not handed over', async () => {
  const { code, spokenCode } = await asked()
  await county.advance(16 * DAY_MS)
  for (const either of [code, spokenCode]) expect(await refusalsOf(desk.keeper, either)).toEqual(both('PICK_UP_OVER'))
})
