import { proceed, refuse } from '@domain/kernel/decision'
import { getReward } from '@domain/points/contract'
import { available } from '@domain/points/lots'
import { yearAt } from '@domain/points/rules'
import { defineAction } from '../../kit/action'
import { get } from '../../kit/database'
import { openPublic } from '../../kit/scoped'
import { pointAccounts, rewards, stockWaits } from './store'
import { takenIn } from './taken'
import { rewardDetailOf, rewardRowOf } from './views'

export default defineAction(getReward, async ({ member, now, rules }, { rewardId }) => {
  const scoped = await get(rewards, rewardId)
  const reward = scoped && openPublic(scoped)
  if (!reward || reward.status === 'draft') return refuse('REWARD_NOT_FOUND')
  const { pickUpDays } = (await rules()).rules.points
  if (!member) return proceed(rewardDetailOf(reward, { pickUpDays }))
  const account = await get(pointAccounts, member.userId)
  const taken = account ? takenIn(account, yearAt(now), rewardId) : 0
  const soldOut = reward.status === 'listed' && rewardRowOf(reward).left === 0
  const waits = soldOut ? (await get(stockWaits, `${rewardId}_${member.userId}`)) !== undefined : undefined
  const mine = { balance: available(account?.lots ?? [], now), taken, waits }
  return proceed(rewardDetailOf(reward, { pickUpDays, mine }))
})
