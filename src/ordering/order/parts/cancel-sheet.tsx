import { cancelOrder } from '@domain/ordering/contract'
import { useAct } from '../../../platform/use-act'
import { useCare } from '../../../platform/mode'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { FailureNote } from '../../../ui/failure-note'
import { Sheet } from '../../../ui/sheet'
import { moment } from '../../../ui/when'
import type { SheetProps } from './sheet-props'

/** Says the whole consequence before it happens. */
export function CancelSheet({ order, now, onClose, onDone }: SheetProps) {
  const care = useCare()
  const act = useAct(cancelOrder)
  const cancel = async () => {
    if (await act.run({ orderId: order.orderId })) onDone()
  }
  return (
    <Sheet title="取消这次预约？" onClose={onClose}>
      <Box>{`${moment(order.startsAt, now, care)}的名额会让给别人，办事码马上作废。想去要重新约。`}</Box>
      <FailureNote failure={act.failure} not="没有取消，预约还在" />
      <Box className="pair">
        <Button words="不取消" onTap={onClose} />
        <Button kind="pri" words="取消预约" busy={act.busy && '正在取消'} onTap={() => void cancel()} />
      </Box>
    </Sheet>
  )
}
