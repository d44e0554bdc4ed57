import { confirmOrder } from '@domain/ordering/contract'
import { useAct } from '../../../platform/use-act'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { FailureNote } from '../../../ui/failure-note'
import type { Asking } from './asking'
import type { Order } from './view'

interface ServedQuestionProps {
  readonly order: Order
  readonly onDone: () => void
  readonly onAsk: (what: Asking) => void
}

/** The desk says it is done; the person has the last word. */
export function ServedQuestion({ order, onDone, onAsk }: ServedQuestionProps) {
  const act = useAct(confirmOrder)
  const confirm = async () => {
    if (await act.run({ orderId: order.orderId })) onDone()
  }
  return (
    <Box as="section" className="card col g12" label="办好了吗">
      <Box>窗口说办好了。您来定：办好了就点一下，有问题也请说。</Box>
      <FailureNote failure={act.failure} not="没有记下来" />
      <Box className="pair">
        <Button words="有问题" onTap={() => onAsk('dispute')} />
        <Button kind="pri" words="办好了" busy={act.busy && '正在记下'} onTap={() => void confirm()} />
      </Box>
    </Box>
  )
}
