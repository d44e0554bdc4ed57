import { shanghaiDate } from '@domain/kernel/calendar'
import { NOTICE_KIND_WORDS } from '@domain/notices/words'
import { go } from '../../../platform/places'
import { Box } from '../../../ui/box'
import { CellRow } from '../../../ui/cell-row'
import { Section } from '../../../ui/section'
import { Tag } from '../../../ui/tag'
import { dayWord, monthDay } from '../../../ui/when'
import type { Today } from './agenda'

interface BoardProps {
  readonly notices: Today['notices']
  readonly now: number
}

type Notice = Today['notices'][number]

/** Until when one can still say something against it. */
function open({ kind, endsAt }: Notice, now: number): string | undefined {
  return kind === 'publicity' && now < endsAt ? `公示到${monthDay(shanghaiDate(endsAt - 1))}` : undefined
}

const more = { words: '全部', onTap: () => go('notices') }

/** 社区通知: the latest that is posted at one's own community. */
export function Board({ notices, now }: BoardProps) {
  if (notices.length === 0) return null
  return (
    <Section title="社区通知" more={more}>
      <Box className="card flush">
        {notices.map((notice) => {
          const until = open(notice, now)
          return (
            <CellRow
              key={notice.noticeId}
              title={notice.title}
              sub={`${NOTICE_KIND_WORDS[notice.kind]} · ${dayWord(notice.postedAt, now)}`}
              right={until && <Tag words={until} tone="pine" />}
              onTap={() => go('notice', { noticeId: notice.noticeId })}
            />
          )
        })}
      </Box>
    </Section>
  )
}
