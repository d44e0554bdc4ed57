import type { ReactNode } from 'react'
import type { Pages } from '../platform/use-pages'
import { Box } from './box'
import { Button } from './button'
import { FailureView } from './failure-view'
import { Note } from './note'
import { RowsSkeleton } from './skeleton'

interface PagedRowsProps<Row> {
  readonly pages: Pages<Row>
  /** A row, with its key. */
  readonly children: (row: Row) => ReactNode
  /** Instead of an empty list. */
  readonly empty: ReactNode
  /** Stands behind the last row, once the list is whole. */
  readonly last?: ReactNode
  /** How the rows stand: in one card, or as cards of their own, side by side or below each other. */
  readonly as?: 'card flush' | 'shelf' | 'col g12' | 'pcards'
}

/** The rows of a paged list in all its states. */
export function PagedRows<Row>({ pages, children, empty, last, as = 'card flush' }: PagedRowsProps<Row>) {
  const { rows, more, failure } = pages
  if (!rows) return failure ? <FailureView failure={failure} onRetry={() => void pages.refresh()} /> : <RowsSkeleton />
  if (rows.length === 0) return typeof empty === 'string' ? <Box className="card sub">{empty}</Box> : <>{empty}</>
  return (
    <Box className="col g12">
      {failure && (
        <Note icon="wifioff" tone="amber" alert>
          没有取到更新的，下面是刚才的。
        </Note>
      )}
      <Box className={as}>
        {rows.map(children)}
        {!more && last}
      </Box>
      {more && <Button kind="text" words="往下看更多" onTap={() => void pages.next()} />}
    </Box>
  )
}
