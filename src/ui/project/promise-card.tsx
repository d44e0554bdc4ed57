import type { ReactNode } from 'react'
import type { OutputOf } from '@domain/kernel/contract'
import type { promises } from '@domain/projects/contract'
import { Box } from '../box'
import { StackBar } from './stack-bar'

interface PromiseCardProps {
  readonly promised: OutputOf<typeof promises>
  /** Stands at the right of the figure. */
  readonly children?: ReactNode
}

/** What a community promised for a year, and how many of it stand how. */
export function PromiseCard({ promised, children }: PromiseCardProps) {
  const { unitName = '', year, total, done, doing, notStarted, late } = promised
  return (
    <Box as="section" className="card col g12" label={`${unitName} ${year} 年承诺`}>
      <Box className="row top apart">
        <Box>
          <Box className="sub">{`${unitName} ${year} 年承诺`}</Box>
          <Box className="pfigure">
            <Box className="pfigure-n">{total}</Box>
            <Box className="sub">件小事</Box>
          </Box>
        </Box>
        {children}
      </Box>
      {total > 0 && (
        <StackBar
          parts={[
            { name: '办好', share: done, tone: 'pine' },
            { name: '在办', share: doing, tone: 'amber' },
            { name: '没开工', share: notStarted, tone: 'rest' },
            { name: '晚了', share: late, tone: 'red' },
          ]}
        />
      )}
    </Box>
  )
}
