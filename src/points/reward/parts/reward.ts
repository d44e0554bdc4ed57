import type { OutputOf } from '@domain/kernel/contract'
import type { getReward } from '@domain/points/contract'
import { decideReward } from '@domain/points/rules'
import { POINTS_REFUSALS } from '@domain/points/words'

export type Reward = OutputOf<typeof getReward>
export type RewardOutlet = Reward['outlets'][number]

/** Outlets of one's own community before the others. */
export function nearestFirst(outlets: readonly RewardOutlet[], unitId: string | undefined): readonly RewardOutlet[] {
  const own = (outlet: RewardOutlet) => (outlet.unitId === unitId ? 0 : 1)
  return [...outlets].sort((a, b) => own(a) - own(b))
}

/** Why the button cannot be used now; the cloud asks the same question. */
export function hindrance(reward: Reward, outlet: RewardOutlet | undefined): string | undefined {
  const { mine, pricePoints } = reward
  if (!outlet || outlet.left === 0) return '换完了'
  if (!mine) return '先登录再兑换'
  const allowed = decideReward(reward, mine.taken)
  if (!allowed.ok) return allowed.refusal === 'LIMIT_REACHED' ? '今年的次数用完了' : POINTS_REFUSALS[allowed.refusal]
  return mine.balance < pricePoints ? `还差 ${pricePoints - mine.balance} 分` : undefined
}
