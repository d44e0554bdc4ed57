import type { ReactNode } from 'react'
import { Box } from '../../ui/box'
import './facts.scss'

/** What is known, name by name; what is unknown is left out. */
export function Facts({ rows }: { readonly rows: ReadonlyArray<readonly [name: string, value: ReactNode]> }) {
  return (
    <Box className="col g8">
      {rows
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([name, value], index) => (
          <Box key={index} className="about-row">
            <Box as="span" className="about-name">
              {name}
            </Box>
            <Box className="fill">{value}</Box>
          </Box>
        ))}
    </Box>
  )
}
