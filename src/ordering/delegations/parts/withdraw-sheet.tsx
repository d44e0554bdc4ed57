import type { OutputOf } from '@domain/kernel/contract'
import { withdrawDelegation, type myDelegations } from '@domain/ordering/proxy-contract'
import { useAct } from '../../../platform/use-act'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { FailureNote } from '../../../ui/failure-note'
import { Sheet } from '../../../ui/sheet'

export type Delegation = OutputOf<typeof myDelegations>['items'][number]

interface WithdrawSheetProps {
  readonly delegation: Delegation
  readonly side: 'agent' | 'principal'
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Either side ends it; what was ordered before stays. */
export function WithdrawSheet({ delegation, side, onClose, onDone }: WithdrawSheetProps) {
  const act = useAct(withdrawDelegation)
  const withdraw = async () => {
    if (await act.run({ delegationId: delegation.delegationId })) onDone()
  }
  const who = side === 'agent' ? `不能再替${delegation.name}约服务` : `${delegation.agentName}不能再替您约服务`
  return (
    <Sheet title="撤回这条登记？" onClose={onClose}>
      <Box>{`撤回后${who}。已经约好的不受影响，要取消请到订单里取消。`}</Box>
      <FailureNote failure={act.failure} not="没有撤回" />
      <Box className="pair">
        <Button words="不撤回" onTap={onClose} />
        <Button kind="pri" words="撤回" busy={act.busy && '正在撤回'} onTap={() => void withdraw()} />
      </Box>
    </Sheet>
  )
}
