import type { ReactNode } from 'react'
import type { Pages } from '../../platform/use-pages'
import type { Tone } from '../../ui/tag'

/** A column of the table on a wide window. */
interface Column<Row> {
  readonly title: string
  readonly cell: (row: Row) => ReactNode
}

/** A row on a phone, where there is no table. */
interface Line {
  readonly title: string
  readonly sub?: string | undefined
  readonly tag?: string | undefined
  readonly tone?: Tone | undefined
}

export interface WorkListProps<Row> {
  readonly title: string
  readonly pages: Pages<Row>
  readonly idOf: (row: Row) => string
  /** The first one names the row. */
  readonly columns: readonly [Column<Row>, ...Column<Row>[]]
  readonly line: (row: Row) => Line
  readonly empty: string
  /** Chooses which rows are listed. */
  readonly views?: ReactNode
  /** Stands above the list, beside the title on a wide window. */
  readonly tools?: ReactNode
  /** The row that is open from the beginning, where somebody came for it. */
  readonly opened?: string | undefined
  /** Everything about one row and what can be done with it; `done` closes it and asks the list again. */
  readonly children: (row: Row, done: () => void) => ReactNode
}
