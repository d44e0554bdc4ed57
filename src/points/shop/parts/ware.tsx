import { go } from '../../../platform/places'
import { Box } from '../../../ui/box'
import { Tap } from '../../../ui/tap'
import { Cost } from '../../parts/cost'
import { RewardPicture } from '../../parts/reward-picture'
import { leftAt, type ShopReward } from './offer'
import { WareAct, type WareActProps } from './ware-act'

/** How many are left where one looks. */
function standing(reward: ShopReward, outletId: string | undefined): string {
  const left = leftAt(reward, outletId)
  if (left > 0) return `剩 ${left} 份`
  return reward.left > 0 ? '这里换完了' : '换完了'
}

/** One thing of the shop: a link wherever one taps, and over it the one button. */
export function Ware(props: WareActProps) {
  const { reward, outletId } = props
  const { rewardId, name, pricePoints } = reward
  const open = () =>
    outletId !== undefined && leftAt(reward, outletId) > 0
      ? go('reward', { rewardId, outletId })
      : go('reward', { rewardId })
  return (
    <Box as="article" className="card ware">
      <RewardPicture reward={reward} className="ware-face" />
      <Tap link className="ware-link" onTap={open}>
        <Box className="t">{name}</Box>
        <Box className="row base apart">
          <Cost points={pricePoints} />
          <Box className="meta">{standing(reward, outletId)}</Box>
        </Box>
      </Tap>
      <Box className="ware-act">
        <WareAct {...props} />
      </Box>
    </Box>
  )
}
