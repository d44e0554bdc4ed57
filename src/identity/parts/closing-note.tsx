import { cancelClosing } from '@domain/identity/account-contract'
import { shanghaiDate } from '@domain/kernel/calendar'
import { useAct } from '../../platform/use-act'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { FailureNote } from '../../ui/failure-note'
import { monthDay } from '../../ui/when'
import type { Own } from './own'

interface ClosingNoteProps {
  readonly own: Own
  readonly onUndone: () => void
}

/** While an account is closing: until when, and the way back. */
export function ClosingNote({ own: { status, closesAt }, onUndone }: ClosingNoteProps) {
  const act = useAct(cancelClosing)
  if (status !== 'closing' || closesAt === undefined) return null
  const undo = async () => {
    if (await act.run({})) onUndone()
  }
  return (
    <Box as="section" className="card col g12" label="正在注销">
      <Box>
        <Box className="h2">{`${monthDay(shanghaiDate(closesAt))}注销`}</Box>
        <Box className="i2">
          到那天之前账号照常用，随时能反悔。那天要是还有事没办完，等办完再注销。注销以后找不回来。
        </Box>
      </Box>
      <FailureNote failure={act.failure} not="还是在注销" />
      <Button kind="pri" wide words="不注销了" busy={act.busy && '正在改回来'} onTap={() => void undo()} />
    </Box>
  )
}
