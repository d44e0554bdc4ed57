import { useState } from 'react'
import type { OutputOf } from '@domain/kernel/contract'
import { issueCertificate, type myCertificates } from '@domain/volunteering/certificate-contract'
import { useAct } from '../../../platform/use-act'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { ConsentSheet } from '../../../ui/consent-sheet'
import { DateField } from '../../../ui/date-field'
import { FailureNote } from '../../../ui/failure-note'
import { needsConsent } from '../../../platform/failures'
import { Sheet } from '../../../ui/sheet'
import { TextField } from '../../../ui/text-field'

export type Issuer = OutputOf<typeof myCertificates>['units'][number]

interface IssueSheetProps {
  readonly unit: Issuer
  readonly onClose: () => void
  readonly onIssued: (certificateId: string) => void
}

/** Which days, and what for; both may be left out. */
export function IssueSheet({ unit, onClose, onIssued }: IssueSheetProps) {
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const [use, setUse] = useState('')
  const act = useAct(issueCertificate)
  const issue = async () => {
    const issued = await act.run({
      unitId: unit.unitId,
      ...(from === '' ? {} : { from }),
      ...(to === '' ? {} : { to }),
      ...(use.trim() === '' ? {} : { use: use.trim() }),
    })
    if (issued) onIssued(issued.certificateId)
  }
  if (needsConsent(act.failure)) {
    return <ConsentSheet purpose="volunteering" onClose={act.clear} onAgreed={() => void issue()} />
  }
  return (
    <Sheet title={`请${unit.unitName}开证明`} onClose={onClose}>
      <Box className="sub">不填日期，就开全部算数的时长。</Box>
      <DateField label="从哪天（可以不填）" value={from} onChange={setFrom} />
      <DateField label="到哪天（可以不填）" value={to} onChange={setTo} />
      <TextField label="用在哪里（可以不填）" max={20} value={use} onChange={setUse} />
      <FailureNote failure={act.failure} not="没有开成" />
      <Box className="pair">
        <Button words="再想想" onTap={onClose} />
        <Button kind="pri" words="开证明" busy={act.busy && '正在开'} onTap={() => void issue()} />
      </Box>
    </Sheet>
  )
}
