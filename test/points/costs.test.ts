import {
  cancelRedemption,
  deskRedemptions,
  donate,
  findByCode,
  fulfil,
  getRedemption,
  getReward,
  listRewards,
  myAccount,
  myRedemptions,
  redeem,
  statement,
} from '@domain/points/contract'
import { deskRewards } from '@domain/points/contract'
import type { Contract } from '@domain/kernel/contract'
import { newRequestId, world, type Person } from '../world/world'
import { deskOf, listedReward, SHOP } from './shop'

const id = () => ({ requestId: newRequestId() })

/**
 * A redemption moves two books at once: to the eight requests of an ordinary write it adds the reward, the person's
 * account beside its balance, and the posting of the shelf with its balance.
 */
test('what every call costs', async () => {
  const county = await world()
  try {
    const desk = deskOf(county)
    const zhou = county.person('zhou-guizhen')
    const rewardId = await listedReward(desk, 5)
    const costs: Record<string, number> = {}
    const tried = async (name: string, who: Person, contract: Contract, input: unknown) => {
      const { envelope, cost } = await who.tries(contract, input)
      if (!envelope.ok) throw new Error(`${contract.name}: ${envelope.code}`)
      costs[name] = cost.db
      return envelope.value as Record<string, string>
    }
    await zhou.does(myAccount, {})
    const first = await tried('redeem', zhou, redeem, { rewardId, ...id() })
    await tried('cancel', zhou, cancelRedemption, { redemptionId: first.redemptionId, ...id() })
    const { redemptionId } = await tried('redeem', zhou, redeem, { rewardId, ...id() })
    const { code } = await tried('redemption', zhou, getRedemption, { redemptionId })
    await tried('look', desk.keeper, findByCode, { code })
    await tried('fulfil', desk.keeper, fulfil, { code, ...id() })
    await tried('donate', zhou, donate, { points: 1, ...id() })
    await tried('account', zhou, myAccount, {})
    await tried('statement', zhou, statement, {})
    await tried('rewards', zhou, listRewards, {})
    await tried('rewardsThere', zhou, listRewards, { outletId: SHOP })
    await listedReward(desk, 0, { pricePoints: 1 })
    await tried('rewardsGone', zhou, listRewards, { outletId: SHOP })
    await tried('reward', zhou, getReward, { rewardId })
    await tried('mine', zhou, myRedemptions, {})
    await tried('queue', desk.keeper, deskRedemptions, {})
    await tried('shelves', desk.keeper, deskRewards, {})
    expect(costs).toEqual({
      ...{ redeem: 15, cancel: 15, fulfil: 12, donate: 10, look: 4 },
      ...{
        account: 3,
        statement: 2,
        rewards: 2,
        rewardsThere: 2,
        rewardsGone: 3,
        reward: 3,
        redemption: 2,
        mine: 3,
        queue: 2,
        shelves: 2,
      },
    })
  } finally {
    await county.close()
  }
}, 120_000)
