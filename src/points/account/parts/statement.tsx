import { useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import type { OutputOf } from '@domain/kernel/contract'
import { statement } from '@domain/points/contract'
import { STATEMENT_VIEWS, type StatementView } from '@domain/points/schemas'
import { REASON_WORDS, STATEMENT_WORDS } from '@domain/points/words'
import { usePages } from '../../../platform/use-pages'
import { Box } from '../../../ui/box'
import { Chips } from '../../../ui/chips'
import { PagedRows } from '../../../ui/paged-rows'
import { Section } from '../../../ui/section'
import { lastDay } from '../../parts/last-day'
import { signed } from '../../parts/signed'

type Line = OutputOf<typeof statement>['items'][number]
type View = StatementView | 'all'

const VIEWS: ReadonlyArray<{ value: View; words: string }> = [
  { value: 'all', words: '全部' },
  ...STATEMENT_VIEWS.map((value) => ({ value, words: STATEMENT_WORDS[value] })),
]

const NOTHING: Record<View, string> = {
  all: '还没有积分。',
  earned: '还没有得到过积分。',
  redeemed: '还没有兑换过东西。',
  given: '还没有捐过积分。',
  ended: '没有到期的，也没有冲正的。',
}

/** Views whose emptiness says how points are earned. */
const EARNED: readonly View[] = ['all', 'earned']

function StatementLine({ line, now }: { readonly line: Line; readonly now: number }) {
  const { at, reason, title, change, balance } = line
  const day = lastDay(at, now)
  return (
    <Box className="line">
      <Box className="fill">
        <Box className="t">{title === '' ? '到期的积分' : title}</Box>
        <Box className="sub">{`${day} · ${REASON_WORDS[reason]} · 余 ${balance}`}</Box>
      </Box>
      <Box className={`t b${change > 0 ? ' pine' : ''}`}>{signed(change)}</Box>
    </Box>
  )
}

/** 明细: every movement, corrections as lines of their own; narrowed to those of one kind. */
export function Statement({ now, pointsPerHour }: { readonly now: number; readonly pointsPerHour: number }) {
  const [view, setView] = useState<View>('all')
  const pages = usePages(statement, view === 'all' ? {} : { view })
  useReachBottom(() => void pages.next())
  const how = `参加志愿服务，一小时得 ${pointsPerHour} 分。`
  return (
    <Section title="明细">
      <Chips label="看哪些" choices={VIEWS} chosen={view} onChoose={setView} />
      <PagedRows pages={pages} empty={`${NOTHING[view]}${EARNED.includes(view) ? how : ''}`}>
        {(line) => <StatementLine key={line.entryId} line={line} now={now} />}
      </PagedRows>
    </Section>
  )
}
