import { useState } from 'react'
import { rejectOrder } from '@domain/ordering/contract'
import { useAct } from '../../../platform/use-act'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { FailureNote } from '../../../ui/failure-note'
import { Pick } from '../../../ui/pick'
import { Sheet } from '../../../ui/sheet'
import { TextField } from '../../../ui/text-field'
import type { MoveSheetProps } from './move-sheet'

const USUAL = [
  '这项事社区办不了，请到镇便民服务中心',
  '材料不齐，请备齐后重新约',
  '这个时间临时没有人，请另选时间',
] as const

/** 退回: the person reads this reason word for word. */
export function RejectSheet({ orderId, as, onClose, onDone }: MoveSheetProps) {
  const [reason, setReason] = useState('')
  const act = useAct(rejectOrder, { as })
  const reject = async () => {
    if (await act.run({ orderId, reason: reason.trim() })) onDone()
  }
  return (
    <Sheet title="退回这一单" onClose={onClose}>
      <Box className="col g8">
        {USUAL.map((words) => (
          <Pick key={words} title={words} chosen={reason === words} onTap={() => setReason(words)} />
        ))}
        <TextField tall label="原因（居民会看到）" max={200} value={reason} onChange={setReason} />
      </Box>
      <FailureNote failure={act.failure} not="没有退回" />
      <Box className="pair">
        <Button words="不退了" onTap={onClose} />
        <Button
          kind="pri"
          words="退回"
          off={reason.trim() ? undefined : '先写原因'}
          busy={act.busy && '正在退回'}
          onTap={() => void reject()}
        />
      </Box>
    </Sheet>
  )
}
