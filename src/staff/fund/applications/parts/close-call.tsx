import { useState } from 'react'
import { closeCall } from '@domain/fund/call-contract'
import { useAct } from '../../../../platform/use-act'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { Note } from '../../../../ui/note'

interface CloseCallProps {
  readonly callId: string
  readonly as: string
  readonly onDone: () => void
}

/** Ends a whole call: nothing more is awarded, and what was not used goes back. */
export function CloseCall({ callId, as, onDone }: CloseCallProps) {
  const [sure, setSure] = useState(false)
  const act = useAct(closeCall, { as })
  const close = async () => {
    if (await act.run({ callId })) onDone()
  }
  if (!sure) return <Button small words="结束这次征集" onTap={() => setSure(true)} />
  return (
    <Box className="col g12">
      <Note icon="alert" tone="amber">
        结束以后不能再评，没用的钱退回能安排的。入选的都付完或停下才能结束。
      </Note>
      <FailureNote failure={act.failure} not="没有结束" />
      <Box className="pair">
        <Button words="先不结束" onTap={() => setSure(false)} />
        <Button kind="pri" words="结束征集" busy={act.busy && '正在结束'} onTap={() => void close()} />
      </Box>
    </Box>
  )
}
