import { proceed, refuse } from '@domain/kernel/decision'
import { moveReward } from '@domain/points/desk-contract'
import { decideRewardMove } from '@domain/points/rules'
import { defineAction } from '../../kit/action'
import { postOf } from '../../kit/post-of'
import { rewards } from './store'

export default defineAction(moveReward, async ({ member, transact }, { rewardId, move }) =>
  transact(async (tx) => {
    const reward = member.open(await tx.get(rewards, rewardId))
    if (!reward?.editors.includes(postOf(member).unitId)) return refuse('REWARD_NOT_FOUND')
    const decided = decideRewardMove(reward.status, move)
    if (!decided.ok) return decided
    const revision = reward.revision + 1
    await tx.patch(rewards, rewardId, { status: decided.plan.to, revision })
    tx.subject({ collection: rewards.name, id: rewardId, from: reward.status, to: decided.plan.to })
    return proceed({ rewardId, status: decided.plan.to, revision })
  }),
)
