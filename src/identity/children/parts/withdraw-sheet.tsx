import { withdrawGuardianConsent } from '@domain/identity/account-contract'
import { useAct } from '../../../platform/use-act'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { FailureNote } from '../../../ui/failure-note'
import { Sheet } from '../../../ui/sheet'
import type { Child } from './child-cell'

interface WithdrawSheetProps {
  readonly child: Child
  readonly onClose: () => void
  readonly onDone: () => void
}

/** What it means to take the consent for a child back, before it happens. */
export function WithdrawSheet({ child, onClose, onDone }: WithdrawSheetProps) {
  const act = useAct(withdrawGuardianConsent)
  const withdraw = async () => {
    if (await act.run({ childUserId: child.childUserId })) onDone()
  }
  return (
    <Sheet title={`不替${child.displayName}同意了？`} onClose={onClose}>
      <Box>{`马上生效：${child.displayName}以后不能再约新的事、报新的名。已经约好的照常办。要再同意，让孩子重新取一个代码。`}</Box>
      <FailureNote failure={act.failure} not="没有撤回" />
      <Box className="pair">
        <Button words="留着" onTap={onClose} />
        <Button kind="pri" words="撤回" busy={act.busy && '正在撤回'} onTap={() => void withdraw()} />
      </Box>
    </Sheet>
  )
}
