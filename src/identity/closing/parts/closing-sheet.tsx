import { requestClosing } from '@domain/identity/account-contract'
import { addDays, shanghaiDate } from '@domain/kernel/calendar'
import { serverNow } from '../../../platform/clock'
import { useAct } from '../../../platform/use-act'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { FailureNote } from '../../../ui/failure-note'
import { Sheet } from '../../../ui/sheet'
import { monthDay } from '../../../ui/when'

interface ClosingSheetProps {
  /** Days for which it can be called off. */
  readonly days: number
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Says the whole consequence before it begins. */
export function ClosingSheet({ days, onClose, onDone }: ClosingSheetProps) {
  const act = useAct(requestClosing)
  const close = async () => {
    if (await act.run({})) onDone()
  }
  const last = monthDay(addDays(shanghaiDate(serverNow()), days))
  return (
    <Sheet title="真的要注销吗？" onClose={onClose}>
      <Box>{`${last}注销，到那天之前都能点“不注销了”。过了那天，账号和里面的信息就没有了，谁也找不回来。`}</Box>
      <FailureNote failure={act.failure} not="没有注销，账号照常用" />
      <Box className="pair">
        <Button words="不注销" onTap={onClose} />
        <Button kind="pri" words="申请注销" busy={act.busy && '正在申请'} onTap={() => void close()} />
      </Box>
    </Sheet>
  )
}
