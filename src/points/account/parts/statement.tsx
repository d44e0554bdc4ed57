import { useReachBottom } from '@tarojs/taro'
import type { OutputOf } from '@domain/kernel/contract'
import { statement } from '@domain/points/contract'
import { REASON_WORDS } from '@domain/points/words'
import { usePages } from '../../../platform/use-pages'
import { Box } from '../../../ui/box'
import { PagedRows } from '../../../ui/paged-rows'
import { Section } from '../../../ui/section'
import { lastDay } from '../../parts/last-day'
import { signed } from '../../parts/signed'

type Line = OutputOf<typeof statement>['items'][number]

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

/** 明细: every movement, corrections as lines of their own. */
export function Statement({ now }: { readonly now: number }) {
  const pages = usePages(statement, {})
  useReachBottom(() => void pages.next())
  return (
    <Section title="明细">
      <PagedRows pages={pages} empty="还没有积分。参加志愿服务，一小时得 10 分。">
        {(line) => <StatementLine key={line.entryId} line={line} now={now} />}
      </PagedRows>
    </Section>
  )
}
