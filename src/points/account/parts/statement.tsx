import { useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import type { OutputOf } from '@domain/kernel/contract'
import { statement } from '@domain/points/contract'
import { STATEMENT_VIEWS, type StatementView } from '@domain/points/schemas'
import { REASON_WORDS, STATEMENT_WORDS } from '@domain/points/words'
import { go } from '../../../platform/places'
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

interface LineProps {
  readonly line: Line
  /** When what it takes back happened, if that is among the lines shown. */
  readonly takenBack: number | undefined
  readonly now: number
}

function StatementLine({ line, takenBack, now }: LineProps) {
  const { at, reason, title, change, balance } = line
  const day = lastDay(at, now)
  const why = takenBack === undefined ? REASON_WORDS[reason] : `${REASON_WORDS[reason]} ${lastDay(takenBack, now)}那笔`
  return (
    <Box className="line">
      <Box className="fill">
        <Box className="t">{title === '' ? '到期的积分' : title}</Box>
        <Box className="sub">{`${day} · ${why} · 余 ${balance}`}</Box>
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
  const atOf = (entryId: string | undefined) =>
    entryId === undefined ? undefined : pages.rows?.find((line) => line.entryId === entryId)?.at
  const how = `参加志愿服务，一小时得 ${pointsPerHour} 分。`
  return (
    <Section title="明细" more={{ words: '积分规则', onTap: () => go('article', { key: 'points' }) }}>
      <Chips label="看哪些" choices={VIEWS} chosen={view} onChoose={setView} />
      <PagedRows pages={pages} empty={`${NOTHING[view]}${EARNED.includes(view) ? how : ''}`}>
        {(line) => <StatementLine key={line.entryId} line={line} takenBack={atOf(line.reverses)} now={now} />}
      </PagedRows>
    </Section>
  )
}
