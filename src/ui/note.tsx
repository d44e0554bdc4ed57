import type { ReactNode } from 'react'
import type { IconName } from './icon-name'
import type { Tone } from './tag'
import { Box } from './box'
import { Icon } from './icon'

interface NoteProps {
  readonly icon: IconName
  readonly tone?: Tone
  /** Read out as soon as it appears. */
  readonly alert?: boolean
  readonly children: ReactNode
}

/** A sentence that stays until its reason has gone. */
export function Note({ icon, tone = 'plain', alert = false, children }: NoteProps) {
  return (
    <Box className={`note ${tone}`} alert={alert}>
      <Icon name={icon} size={20} />
      <Box className="fill">{children}</Box>
    </Box>
  )
}
