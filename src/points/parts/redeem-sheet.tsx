import { redeem } from '@domain/points/contract'
import { useAct } from '../../platform/use-act'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { FailureNote } from '../../ui/failure-note'
import { Sheet } from '../../ui/sheet'
import type { Reward, RewardOutlet } from './reward'

interface RedeemSheetProps {
  readonly reward: Reward
  readonly outlet: RewardOutlet
  /** Why it cannot be had now. */
  readonly off?: string | undefined
  readonly onClose: () => void
  readonly onDone: (redemptionId: string) => void
}

/** Says the whole consequence before points are frozen. */
export function RedeemSheet({ reward, outlet, off, onClose, onDone }: RedeemSheetProps) {
  const act = useAct(redeem)
  const { rewardId, name, pricePoints, pickUpDays, mine } = reward
  const left = (mine?.balance ?? 0) - pricePoints
  const ask = async () => {
    const reserved = await act.run({ rewardId, outletId: outlet.outletId })
    if (reserved) onDone(reserved.redemptionId)
  }
  return (
    <Sheet title={`用 ${pricePoints} 分换${name}？`} onClose={onClose}>
      <Box className="col g8">
        <Box>{`到${outlet.name}领，${pickUpDays} 天里有效。`}</Box>
        <Box className="sub">{outlet.place}</Box>
        {left >= 0 && <Box>{`兑换后还有 ${left} 分。没去领或者先取消，积分退给您。`}</Box>}
      </Box>
      <FailureNote failure={act.failure} not="没有兑换成功，积分没有动" />
      <Box className="pair">
        <Button words="再想想" onTap={onClose} />
        <Button kind="pri" words="兑换" off={off} busy={act.busy && '正在兑换'} onTap={() => void ask()} />
      </Box>
    </Sheet>
  )
}
