import type { ReactNode } from 'react'
import { Box } from './box'

interface StateViewProps {
  readonly picture: 'empty' | 'error'
  readonly title: string
  readonly say: string
  /** What one can do next: buttons. */
  readonly children?: ReactNode
  /** Quoted on the phone. */
  readonly number?: string | undefined
}

/** A page or list that has nothing to show: why, and what to do. */
export function StateView({ picture, title, say, children, number }: StateViewProps) {
  return (
    <Box className="st">
      <Box className={`st-pic ${picture}`} hidden />
      <Box as="h2" className="h2">
        {title}
      </Box>
      <Box className="st-say">{say}</Box>
      {children && <Box className="st-acts">{children}</Box>}
      {number && <Box className="meta st-number">编号 {number}</Box>}
    </Box>
  )
}
