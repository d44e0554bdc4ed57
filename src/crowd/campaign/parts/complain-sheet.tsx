import { useState } from 'react'
import { complain } from '@domain/crowd/contract'
import { needsConsent } from '../../../platform/failures'
import { useAct } from '../../../platform/use-act'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { ConsentSheet } from '../../../ui/consent-sheet'
import type { Campaign } from '../../../ui/crowd/need-words'
import { FailureNote } from '../../../ui/failure-note'
import { Sheet } from '../../../ui/sheet'
import { TextField } from '../../../ui/text-field'

interface ComplainSheetProps {
  readonly campaign: Campaign
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Tells those who may stop a campaign what is wrong with it. */
export function ComplainSheet({ campaign, onClose, onDone }: ComplainSheetProps) {
  const [text, setText] = useState('')
  const act = useAct(complain)
  const said = text.trim()
  const send = async () => {
    if (await act.run({ campaignId: campaign.campaignId, text: said })) onDone()
  }
  if (needsConsent(act.failure)) {
    return <ConsentSheet purpose="projects" onClose={onClose} onAgreed={() => void send()} />
  }
  return (
    <Sheet title="哪里不对？" onClose={onClose}>
      <Box className="sub">书记和监督委员会看，不公开。有了结果，发消息告诉您。</Box>
      <TextField tall label="您要反映的" max={500} value={text} onChange={setText} />
      <FailureNote failure={act.failure} not="没有交上" />
      <Box className="pair">
        <Button words="先不说" onTap={onClose} />
        <Button
          kind="pri"
          words="交上去"
          off={said ? undefined : '先写一写'}
          busy={act.busy && '正在交'}
          onTap={() => void send()}
        />
      </Box>
    </Sheet>
  )
}
