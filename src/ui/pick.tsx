import type { ReactNode } from 'react'
import { Box } from './box'
import { Tap } from './tap'

interface PickProps {
  readonly title: string
  readonly sub?: string | undefined
  readonly right?: ReactNode
  readonly chosen: boolean
  readonly onTap: () => void
}

/** A full-width choice with a radio. */
export function Pick({ title, sub, right, chosen, onTap }: PickProps) {
  return (
    <Tap className={`pick${chosen ? ' on' : ''}`} chosen={chosen} onTap={onTap}>
      <Box className="radio" hidden />
      <Box className="fill">
        <Box className="t">{title}</Box>
        {sub && <Box className="sub">{sub}</Box>}
      </Box>
      {right}
    </Tap>
  )
}
