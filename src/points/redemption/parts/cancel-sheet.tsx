import { cancelRedemption } from '@domain/points/contract'
import { useAct } from '../../../platform/use-act'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { FailureNote } from '../../../ui/failure-note'
import { Sheet } from '../../../ui/sheet'
import type { Redemption } from './redemption'

interface CancelSheetProps {
  readonly redemption: Redemption
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Says the whole consequence before it happens. */
export function CancelSheet({ redemption, onClose, onDone }: CancelSheetProps) {
  const act = useAct(cancelRedemption)
  const cancel = async () => {
    if (await act.run({ redemptionId: redemption.redemptionId })) onDone()
  }
  return (
    <Sheet title={`不要${redemption.name}了？`} onClose={onClose}>
      <Box>{`${redemption.points} 分马上退给您，东西会让给别人，领取码作废。到期的积分退不回来。`}</Box>
      <FailureNote failure={act.failure} not="没有退回，东西还给您留着" />
      <Box className="pair">
        <Button words="还是要" onTap={onClose} />
        <Button kind="pri" words="退回积分" busy={act.busy && '正在退回'} onTap={() => void cancel()} />
      </Box>
    </Sheet>
  )
}
