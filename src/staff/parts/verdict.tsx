import { useState, type ReactNode } from 'react'
import type { Failure } from '../../platform/failures'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { FailureNote } from '../../ui/failure-note'
import { TextField } from '../../ui/text-field'

interface VerdictProps {
  readonly yes: string
  readonly no: string
  /** Who reads the reason. */
  readonly reads: string
  /** What else a no says. */
  readonly asks?: ReactNode
  readonly busy: boolean
  readonly failure: Failure | undefined
  readonly onYes: () => void
  readonly onNo: (reason: string) => void
}

/** A yes, or a no with its reason. */
export function Verdict({ yes, no, reads, asks, busy, failure, onYes, onNo }: VerdictProps) {
  const [refusing, setRefusing] = useState(false)
  const [reason, setReason] = useState('')
  const said = reason.trim()
  return (
    <Box className="col g12">
      {refusing && asks}
      {refusing && <TextField tall label={`原因（${reads}会看到）`} max={200} value={reason} onChange={setReason} />}
      <FailureNote failure={failure} not="没有记下" />
      {refusing ? (
        <Box className="pair">
          <Button words="再想想" onTap={() => setRefusing(false)} />
          <Button
            kind="pri"
            words={no}
            off={said ? undefined : '先写原因'}
            busy={busy && '正在记下'}
            onTap={() => onNo(said)}
          />
        </Box>
      ) : (
        <Box className="pair">
          <Button words={no} onTap={() => setRefusing(true)} />
          <Button kind="pri" words={yes} busy={busy && '正在记下'} onTap={onYes} />
        </Box>
      )}
    </Box>
  )
}
