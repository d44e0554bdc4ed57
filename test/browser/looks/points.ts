import { listRewards, redeem } from '@domain/points/contract'
import { clerkLooks, RESIDENT, residentLooks, type Look } from '../look'
import { newRequestId, type World } from '../../world/world'

/** The pages of points, for who has them and for the outlet; 周桂珍 asks for the cheapest thing first. */
export async function pointsLooks(county: World): Promise<Look[]> {
  const zhou = county.person(RESIDENT)
  const { items } = await zhou.does(listRewards, { limit: 2 })
  const [cheapest, next] = items
  if (!cheapest || !next) throw new Error('the shop is empty')
  const { redemptionId } = await zhou.does(redeem, { rewardId: cheapest.rewardId, requestId: newRequestId() })
  return [
    residentLooks('points', 'points/account/page', ['08a-points']),
    residentLooks('points-shop', 'points/shop/page', ['08b-points-shop']),
    residentLooks('points-reward', `points/reward/page?rewardId=${next.rewardId}`),
    residentLooks('points-redemption', `points/redemption/page?redemptionId=${redemptionId}`),
    residentLooks('points-redemptions', 'points/redemptions/page'),
    clerkLooks('reward-desk', 'staff/points/rewards/page', ['15-staff-desk']),
    clerkLooks('awards', 'staff/points/awards/page', ['15-staff-desk']),
    { name: 'outlet', route: 'staff/points/outlet/page', signInName: 'ye-zhenhua', drawings: ['15-staff-desk'] },
  ]
}
