import type { ReactNode } from 'react'
import type { Failure } from '../../platform/failures'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { FailureNote } from '../../ui/failure-note'
import { Note } from '../../ui/note'

interface SureProps {
  /** What is about to happen, and that it cannot be undone. */
  readonly children: ReactNode
  readonly words: string
  readonly busy: boolean
  readonly failure: Failure | undefined
  readonly onSure: () => void
  readonly onClose: () => void
}

/** Asks once more before what cannot be undone. */
export function Sure({ children, words, busy, failure, onSure, onClose }: SureProps) {
  return (
    <Box className="col g12">
      <Note icon="alert" tone="amber">
        {children}
      </Note>
      <FailureNote failure={failure} not="没有办成" />
      <Box className="pair">
        <Button words="再看看" onTap={onClose} />
        <Button kind="pri" words={words} busy={busy && '正在办'} onTap={onSure} />
      </Box>
    </Box>
  )
}
