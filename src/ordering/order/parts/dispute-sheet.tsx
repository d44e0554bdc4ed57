import { useState } from 'react'
import { disputeOrder } from '@domain/ordering/care-contract'
import { useAct } from '../../../platform/use-act'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { FailureNote } from '../../../ui/failure-note'
import { Sheet } from '../../../ui/sheet'
import { TextField } from '../../../ui/text-field'
import type { SheetProps } from './sheet-props'

/** 有问题: what is not right, in one's own words. */
export function DisputeSheet({ order, onClose, onDone }: SheetProps) {
  const [reason, setReason] = useState('')
  const act = useAct(disputeOrder)
  const send = async () => {
    if (await act.run({ orderId: order.orderId, reason: reason.trim() })) onDone()
  }
  return (
    <Sheet title="哪里没有办好？" onClose={onClose}>
      <TextField tall label="写一句就行，社区负责人和监督委员会看到" value={reason} max={200} onChange={setReason} />
      <FailureNote failure={act.failure} not="没有送出去" />
      <Box className="pair">
        <Button words="先不说" onTap={onClose} />
        <Button
          kind="pri"
          words="告诉社区"
          busy={act.busy && '正在送出'}
          off={reason.trim() ? undefined : '先写一句'}
          onTap={() => void send()}
        />
      </Box>
    </Sheet>
  )
}
