import { withdraw } from '@domain/volunteering/contract'
import { serverNow } from '../../../platform/clock'
import { useCare } from '../../../platform/mode'
import { useAct } from '../../../platform/use-act'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { FailureNote } from '../../../ui/failure-note'
import { Sheet } from '../../../ui/sheet'
import { moment } from '../../../ui/when'
import type { SignUp } from '../../../ui/shift/standing'

interface LeaveSheetProps {
  readonly mine: SignUp
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Says the whole consequence before a place is given back. */
export function LeaveSheet({ mine, onClose, onDone }: LeaveSheetProps) {
  const care = useCare()
  const act = useAct(withdraw)
  const when = moment(mine.startsAt, serverNow(), care)
  const waits = mine.status === 'waitlisted'
  const leave = async () => {
    if (await act.run({ signUpId: mine.signUpId })) onDone()
  }
  return (
    <Sheet title={waits ? '退出候补？' : '退出这一场？'} onClose={onClose}>
      <Box>
        {waits
          ? `${when} 的候补位置就没有了，再来要排到最后。`
          : `${when} 的名额会让给候补的人。想去要重新报名，可能要排到最后。`}
      </Box>
      <FailureNote failure={act.failure} not="没有退出，名额还在" />
      <Box className="pair">
        <Button words="不退" onTap={onClose} />
        <Button kind="pri" words="退出" busy={act.busy && '正在退出'} onTap={() => void leave()} />
      </Box>
    </Sheet>
  )
}
