import { useState } from 'react'
import { appealRefusal } from '@domain/privacy/request-contract'
import { useAct } from '../../../platform/use-act'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { FailureNote } from '../../../ui/failure-note'
import { Sheet } from '../../../ui/sheet'
import { TextField } from '../../../ui/text-field'
import type { OwnRequest } from '../../parts/own-request'

interface AppealSheetProps {
  readonly request: OwnRequest
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Why the refusal should be looked at again; another person does. */
export function AppealSheet({ request, onClose, onDone }: AppealSheetProps) {
  const [appeal, setAppeal] = useState('')
  const act = useAct(appealRefusal)
  const said = appeal.trim()
  const send = async () => {
    if (await act.run({ privacyRequestId: request.privacyRequestId, appeal: said })) onDone()
  }
  return (
    <Sheet title="请另一个人复核" onClose={onClose}>
      <Box className="sub">{`上次没有通过：${request.reason ?? '没有写原因'}`}</Box>
      <TextField
        tall
        label="您为什么不同意"
        hint="比如：户口本上次给看过了"
        max={200}
        value={appeal}
        onChange={setAppeal}
      />
      <FailureNote failure={act.failure} not="没有交上去" />
      <Box className="pair">
        <Button words="先不交" onTap={onClose} />
        <Button
          kind="pri"
          words="申请复核"
          off={said ? undefined : '先写几句'}
          busy={act.busy && '正在交'}
          onTap={() => void send()}
        />
      </Box>
    </Sheet>
  )
}
