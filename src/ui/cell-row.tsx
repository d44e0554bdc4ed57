import type { ReactNode } from 'react'
import type { IconName } from './icon-name'
import { Box } from './box'
import { Icon } from './icon'
import { Tap } from './tap'

interface CellRowProps {
  readonly title: string
  readonly sub?: string | undefined
  readonly icon?: IconName
  /** Takes the place of `icon`. */
  readonly tile?: ReactNode
  /** A value or tag at the right. */
  readonly right?: ReactNode
  /** Opens something: only then there is a chevron. */
  readonly onTap?: (() => void) | undefined
}

/** A row of a card. */
export function CellRow({ title, sub, icon, tile, right, onTap }: CellRowProps) {
  const content = (
    <>
      {tile ?? (icon && <Icon name={icon} />)}
      <Box className="fill">
        <Box className={tile || sub ? 't' : 'p'}>{title}</Box>
        {sub && <Box className="sub">{sub}</Box>}
      </Box>
      {right}
      {onTap && (
        <Box className="go">
          <Icon name="right" size={18} />
        </Box>
      )}
    </>
  )
  if (!onTap) return <Box className="cell">{content}</Box>
  return (
    <Tap link className="cell" onTap={onTap}>
      {content}
    </Tap>
  )
}
