import type { Purpose } from '@domain/kernel/purposes'
import { withdraw } from '@domain/privacy/contract'
import { PURPOSE_WORDS, WITHDRAWN_WORDS } from '@domain/privacy/words'
import { useAct } from '../../platform/use-act'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { FailureNote } from '../../ui/failure-note'
import { Sheet } from '../../ui/sheet'

interface WithdrawSheetProps {
  readonly purpose: Purpose
  /** Who receives it or where it is shown, for what was agreed to case by case. */
  readonly receiver?: string | undefined
  readonly onClose: () => void
  readonly onDone: () => void
}

/** What it means to take a consent back, and one tap that does. */
export function WithdrawSheet({ purpose, receiver, onClose, onDone }: WithdrawSheetProps) {
  const act = useAct(withdraw)
  const take = async () => {
    if (await act.run({ purpose, ...(receiver === undefined ? {} : { receiver }) })) onDone()
  }
  return (
    <Sheet title={`撤回同意：${receiver ?? PURPOSE_WORDS[purpose]}`} onClose={onClose}>
      <Box>{`马上生效。${WITHDRAWN_WORDS[purpose]}`}</Box>
      <Box className="sub">以后想用了，再同意一次就行，跟现在一样快。</Box>
      <FailureNote failure={act.failure} not="没有撤回" />
      <Box className="pair">
        <Button words="先留着" onTap={onClose} />
        <Button kind="pri" words="撤回" busy={act.busy && '正在撤回'} onTap={() => void take()} />
      </Box>
    </Sheet>
  )
}
