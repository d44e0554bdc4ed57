import type { ReactNode } from 'react'
import { Box } from './box'
import { Icon } from './icon'
import { Tap } from './tap'

interface PickProps {
  readonly title: string
  /** One of several that may be chosen together: a box in place of the radio. */
  readonly several?: boolean | undefined
  /** No taller than a line needs, for a list of short ones. */
  readonly slim?: boolean | undefined
  readonly sub?: string | undefined
  readonly right?: ReactNode
  readonly chosen: boolean
  readonly onTap: () => void
}

/** A full-width choice with a radio, or with a box. */
export function Pick({ title, several, slim, sub, right, chosen, onTap }: PickProps) {
  const classes = ['pick', slim ? 'slim' : '', chosen ? 'on' : ''].filter(Boolean).join(' ')
  return (
    <Tap className={classes} chosen={chosen} onTap={onTap}>
      {several ? (
        <Box className="tick" hidden>
          {chosen && <Icon name="check" size={18} />}
        </Box>
      ) : (
        <Box className="radio" hidden />
      )}
      <Box className="fill">
        <Box className="t">{title}</Box>
        {sub && <Box className="sub">{sub}</Box>}
      </Box>
      {right}
    </Tap>
  )
}
