import { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { pulled } from '../../platform/pulled'
import type { Pages } from '../../platform/use-pages'
import { useWide } from '../../platform/use-wide'
import type { Tone } from '../../ui/tag'
import { PhoneList } from './phone-list'
import { WideList } from './wide-list'

/** A column of the table on a wide window. */
export interface Column<Row> {
  readonly title: string
  readonly cell: (row: Row) => ReactNode
}

/** A row on a phone, where there is no table. */
export interface Line {
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
  /** Everything about one row and what can be done with it; `done` closes it and asks the list again. */
  readonly children: (row: Row, done: () => void) => ReactNode
}

/** Something that waits in a list: table with the chosen row beside it, on a phone rows that open a sheet. */
export function WorkList<Row>(props: WorkListProps<Row>) {
  const wide = useWide()
  const { pages } = props
  usePullDownRefresh(() => void pulled(pages.refresh))
  useReachBottom(() => void pages.next())
  return process.env.TARO_ENV === 'h5' && wide ? <WideList {...props} /> : <PhoneList {...props} />
}
