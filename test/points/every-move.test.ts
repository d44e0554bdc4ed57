import { cancelRedemption, fulfil, getRedemption, redeem } from '@domain/points/contract'
import { statusAfter } from '@domain/kernel/lifecycle'
import { REDEMPTION_LIFECYCLE, REDEMPTION_STATUSES, type RedemptionStatus } from '@domain/points/states'
import { newRequestId, world, type Person, type World } from '../world/world'
import { deskOf, listedReward, type Desk } from './shop'

const id = () => ({ requestId: newRequestId() })

let county: World
let desk: Desk
let people: Readonly<Record<'owner' | 'keeper' | 'clerk' | 'otherClerk' | 'stranger', Person>>
let rewardId: string
beforeAll(async () => {
  county = await world()
  desk = deskOf(county)
  people = {
    ...{ owner: county.person('zhou-guizhen'), keeper: desk.keeper, clerk: desk.clerk },
    otherClerk: county.person('song-dan', 'song-dan-community-staff'),
    stranger: county.person('he-wei'),
  }
  rewardId = await listedReward(desk, 100, { pricePoints: 1, limitPerYear: 100 })
}, 180_000)
afterAll(() => county.close())

/** A redemption in any status, and the code it had while it could be fetched. */
async function redemptionAt(status: RedemptionStatus): Promise<{ redemptionId: string; code: string }> {
  const { redemptionId } = await people.owner.does(redeem, { rewardId, ...id() })
  const { code = '' } = await people.owner.does(getRedemption, { redemptionId })
  if (status === 'fulfilled') await people.keeper.does(fulfil, { code, ...id() })
  if (status === 'released') await people.owner.does(cancelRedemption, { redemptionId, ...id() })
  return { redemptionId, code }
}

type Who = keyof typeof people
const MOVES = ['cancel', 'fulfil'] as const

/** The code an answer must have; undefined = it must succeed. */
function expected(who: Who, status: RedemptionStatus, move: (typeof MOVES)[number]): string | undefined {
  const atDesk = who === 'keeper' || who === 'clerk' || who === 'otherClerk'
  if (move === 'fulfil') {
    if (!atDesk) return 'FORBIDDEN'
    if (who === 'otherClerk') return 'OTHER_OUTLET'
    return { reserved: undefined, fulfilled: 'ALREADY_FETCHED', released: 'REDEMPTION_CANCELLED' }[status]
  } else if (who !== 'owner') return who === 'stranger' || who === 'keeper' ? 'REDEMPTION_NOT_FOUND' : 'FORBIDDEN'
  return statusAfter(REDEMPTION_LIFECYCLE, status, move) === undefined ? 'MOVE_NOT_ALLOWED' : undefined
}

const tried = async (who: Who, move: (typeof MOVES)[number], of: { redemptionId: string; code: string }) => {
  const person = people[who]
  const { envelope } =
    move === 'fulfil'
      ? await person.tries(fulfil, { code: of.code, ...id() })
      : await person.tries(cancelRedemption, { redemptionId: of.redemptionId, ...id() })
  return envelope.ok ? undefined : envelope.code
}

test.each(REDEMPTION_STATUSES)('every move of a redemption that is %s, tried by everybody', async (status) => {
  const one = await redemptionAt(status)
  const trials = MOVES.flatMap((move) => (Object.keys(people) as Who[]).map((who) => ({ who, move })))
  const before = await county.storeHash()
  for (const { who, move } of trials) {
    const refusal = expected(who, status, move)
    if (refusal === undefined) continue
    expect([who, move, await tried(who, move, one)]).toEqual([who, move, refusal])
  }
  expect(await county.storeHash()).toBe(before)
  for (const { who, move } of trials.filter((trial) => expected(trial.who, status, trial.move) === undefined)) {
    const fresh = await redemptionAt(status)
    expect(await tried(who, move, fresh)).toBeUndefined()
    const { status: now } = await people.owner.does(getRedemption, { redemptionId: fresh.redemptionId })
    expect(now).toBe(statusAfter(REDEMPTION_LIFECYCLE, status, move))
  }
})
