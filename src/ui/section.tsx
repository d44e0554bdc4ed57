import type { ReactNode } from 'react'
import { Box } from './box'
import { Icon } from './icon'
import { Tap } from './tap'

interface SectionProps {
  readonly title: string
  /** Where the rest of it is. */
  readonly more?: { readonly words: string; readonly onTap: () => void } | undefined
  /** A few words beside the title. */
  readonly aside?: ReactNode
  readonly children?: ReactNode
}

/** A headed part of a page. */
export function Section({ title, more, aside, children }: SectionProps) {
  return (
    <Box as="section" className="sec">
      <Box className="sech">
        <Box as="h2" className="h2">
          {title}
        </Box>
        {aside}
        {more && (
          <Tap link className="lnk" onTap={more.onTap} label={`${title}：${more.words}`}>
            <Box as="span">{more.words}</Box>
            <Icon name="right" size={16} />
          </Tap>
        )}
      </Box>
      {children}
    </Box>
  )
}
