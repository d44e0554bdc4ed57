import { useState } from 'react'
import { suspend } from '@domain/crowd/desk-contract'
import { useAct } from '../../../../platform/use-act'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { TextField } from '../../../../ui/text-field'
import { useMay } from '../../../frame/use-may'
import type { CampaignPartProps } from './campaign-part'

type Decision = 'suspend' | 'resume' | 'cancel' | 'dismiss'

/** Stops a campaign, lets it go on, or gives everything back; the reason is told to everybody concerned. */
export function StopForm({ row, as, onDone }: CampaignPartProps) {
  const { campaignId, status, openComplaints } = row
  const [open, setOpen] = useState(openComplaints > 0 || status === 'suspended')
  const [reason, setReason] = useState('')
  const act = useAct(suspend, { as })
  const may = useMay()
  if (!may(suspend)) return null
  if (!open) return <Button kind="text" words="暂停这次众筹" onTap={() => setOpen(true)} />
  const off = reason.trim() ? undefined : '先写原因'
  const decide = async (decision: Decision) => {
    if (await act.run({ campaignId, decision, reason: reason.trim() })) onDone()
  }
  const button = (decision: Decision, words: string, kind: 'pri' | 'sec2' = 'sec2') => (
    <Button kind={kind} words={words} off={off} busy={act.busy && '正在记下'} onTap={() => void decide(decision)} />
  )
  return (
    <Box className="col g12">
      <TextField tall label="原因（认了的人和反映的人会看到）" max={200} value={reason} onChange={setReason} />
      <FailureNote failure={act.failure} not="没有记下" />
      {status === 'suspended' ? (
        <Box className="pair">
          {button('cancel', '终止，全部退回')}
          {button('resume', '继续凑', 'pri')}
        </Box>
      ) : (
        <Box className="pair">
          {openComplaints > 0 && button('dismiss', '查过，没有问题')}
          {button('suspend', '先暂停', 'pri')}
        </Box>
      )}
    </Box>
  )
}
