import { useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { ledger } from '@domain/fund/contract'
import { DIRECTIONS, type Direction } from '@domain/fund/summary'
import { DIRECTION_WORDS } from '@domain/fund/words'
import { MONEY_SOURCES, MONEY_SOURCE_WORDS, type MoneySource } from '@domain/kernel/money-sources'
import { usePages } from '../../../platform/use-pages'
import { Box } from '../../../ui/box'
import { Chips } from '../../../ui/chips'
import { PagedRows } from '../../../ui/paged-rows'
import { Section } from '../../../ui/section'
import { SelectField } from '../../../ui/select-field'
import type { Row, Which } from './book'
import { RowLine } from './row-line'

type View = Direction | 'all'
type Source = MoneySource | 'all'

const SOURCES: ReadonlyArray<{ value: Source; words: string }> = [
  { value: 'all', words: '全部来源' },
  ...MONEY_SOURCES.map((value) => ({ value, words: MONEY_SOURCE_WORDS[value] })),
]

interface RowsProps {
  readonly which: Which
  readonly count: number
  /** Only entries of one project. */
  readonly projectId?: string | undefined
  readonly onOpen: (row: Row) => void
}

/** 每一笔: newest first, narrowed by direction, source and project. */
export function Rows({ which, count, projectId, onOpen }: RowsProps) {
  const [view, setView] = useState<View>('all')
  const [source, setSource] = useState<Source>('all')
  const pages = usePages(ledger, {
    ...which,
    ...(view === 'all' ? {} : { direction: view }),
    ...(source === 'all' ? {} : { source }),
    ...(projectId === undefined ? {} : { projectId }),
  })
  useReachBottom(() => void pages.next())
  const all = { value: 'all' as const, words: projectId === undefined ? `全部 ${count}` : '全部' }
  const views = [all, ...DIRECTIONS.map((value) => ({ value, words: DIRECTION_WORDS[value] }))]
  return (
    <Section title="每一笔">
      <Chips<View> label="看哪些" choices={views} chosen={view} onChoose={setView} />
      <SelectField<Source> label="哪一种来源" choices={SOURCES} value={source} onChange={setSource} />
      <PagedRows pages={pages} empty={<Box className="card sub">这里还没有账。换个条件看看。</Box>}>
        {(row) => <RowLine key={row.rowId} row={row} onTap={() => onOpen(row)} />}
      </PagedRows>
    </Section>
  )
}
