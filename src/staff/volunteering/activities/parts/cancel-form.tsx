import { useState } from 'react'
import { cancelActivity, cancelShift } from '@domain/volunteering/desk-contract'
import { useAct } from '../../../../platform/use-act'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { TextField } from '../../../../ui/text-field'

/** One shift, or an activity with all its shifts to come. */
export type Cancelling =
  | { readonly shiftId: string; readonly title: string }
  | { readonly activityId: string; readonly title: string; readonly shifts: number }

interface CancelFormProps {
  readonly what: Cancelling
  readonly as: string
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Says whom it touches, and asks for the reason they will read. */
export function CancelForm({ what, as, onClose, onDone }: CancelFormProps) {
  const [reason, setReason] = useState('')
  const shift = useAct(cancelShift, { as })
  const activity = useAct(cancelActivity, { as })
  const said = reason.trim()
  const cancel = async () => {
    const done =
      'shiftId' in what
        ? await shift.run({ shiftId: what.shiftId, reason: said })
        : await activity.run({ activityId: what.activityId, reason: said })
    if (done) onDone()
  }
  return (
    <Box className="col g12">
      <Box as="h2" className="h2">{`取消${what.title}？`}</Box>
      <Box>
        {'shiftId' in what
          ? '报了名和候补的人会收到消息，写明原因。取消后不能恢复。'
          : `还没开始的 ${what.shifts} 场都取消，报了名和候补的人会收到消息。取消后不能恢复。`}
      </Box>
      <TextField tall label="原因（报名的人会看到）" max={100} value={reason} onChange={setReason} />
      <FailureNote failure={shift.failure ?? activity.failure} not="没有取消" />
      <Box className="pair">
        <Button words="不取消" onTap={onClose} />
        <Button
          kind="pri"
          words="取消"
          off={said ? undefined : '先写原因'}
          busy={(shift.busy || activity.busy) && '正在取消'}
          onTap={() => void cancel()}
        />
      </Box>
    </Box>
  )
}
