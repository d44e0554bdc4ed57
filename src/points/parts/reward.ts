import type { OutputOf } from '@domain/kernel/contract'
import type { getReward } from '@domain/points/contract'
import { decideReward } from '@domain/points/rules'
import { POINTS_REFUSALS } from '@domain/points/words'

export type Reward = OutputOf<typeof getReward>
export type RewardOutlet = Reward['outlets'][number]

/** What is in one's own community before the rest. */
export function nearestFirst<Place extends { readonly unitId: string }>(
  places: readonly Place[],
  unitId: string | undefined,
): readonly Place[] {
  const own = (place: Place) => (place.unitId === unitId ? 0 : 1)
  return [...places].sort((a, b) => own(a) - own(b))
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
