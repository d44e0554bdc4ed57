import { getReward } from '@domain/points/contract'
import { go } from '../../../platform/places'
import { useAnswer } from '../../../platform/use-answer'
import { FailureNote } from '../../../ui/failure-note'
import { Sheet } from '../../../ui/sheet'
import { PageSkeleton } from '../../../ui/skeleton'
import { RedeemSheet } from '../../parts/redeem-sheet'
import { hindrance } from '../../parts/reward'

/** A thing, and where it is to be fetched. */
export interface Wanted {
  readonly rewardId: string
  readonly outletId: string
}

interface QuickRedeemProps {
  readonly wanted: Wanted
  readonly onClose: () => void
}

/** The question of the reward's page right in the shop, asked with the stock and balance of this moment. */
export function QuickRedeem({ wanted: { rewardId, outletId }, onClose }: QuickRedeemProps) {
  const { value: reward, failure } = useAnswer(getReward, { rewardId })
  const outlet = reward?.outlets.find((one) => one.outletId === outletId)
  if (!reward || !outlet) {
    return (
      <Sheet title="兑换" onClose={onClose}>
        {failure ? <FailureNote failure={failure} not="没有兑换，积分没有动" /> : <PageSkeleton />}
      </Sheet>
    )
  }
  const done = (redemptionId: string) => {
    onClose()
    go('redemption', { redemptionId })
  }
  return <RedeemSheet reward={reward} outlet={outlet} off={hindrance(reward, outlet)} onClose={onClose} onDone={done} />
}
