import { useState } from 'react'
import type { Failure } from '../../platform/failures'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { FailureNote } from '../../ui/failure-note'
import { TextField } from '../../ui/text-field'

interface SaidProps {
  readonly label: string
  readonly words: string
  readonly max?: number
  /** What else is missing. */
  readonly off?: string | undefined
  readonly busy: boolean
  readonly failure: Failure | undefined
  readonly onSay: (text: string) => void
}

/** A few sentences and the button that sends them. */
export function Said({ label, words, max = 200, off, busy, failure, onSay }: SaidProps) {
  const [text, setText] = useState('')
  const said = text.trim()
  return (
    <Box className="col g12">
      <TextField tall label={label} max={max} value={text} onChange={setText} />
      <FailureNote failure={failure} not="没有记下" />
      <Button
        kind="pri"
        wide
        words={words}
        off={off ?? (said ? undefined : '先写几句')}
        busy={busy && '正在记下'}
        onTap={() => onSay(said)}
      />
    </Box>
  )
}
