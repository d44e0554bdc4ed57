import { useState } from 'react'
import { desk } from '@domain/notices/contract'
import type { NoticeStatus } from '@domain/notices/states'
import { NOTICE_KIND_WORDS, NOTICE_WORDS } from '@domain/notices/words'
import { go } from '../../../platform/places'
import { usePages } from '../../../platform/use-pages'
import { Button } from '../../../ui/button'
import { SelectField } from '../../../ui/select-field'
import { stamp } from '../../../ui/when'
import { StaffPage } from '../../frame/staff-page'
import { WorkList } from '../../frame/work-list'
import { NoticeOne } from './parts/notice-one'

const VIEWS = (['draft', 'live', 'ended', 'stopped', 'superseded', 'archived'] as const).map((value) => ({
  value,
  words: NOTICE_WORDS[value],
}))

function Notices({ as }: { readonly as: string }) {
  const [status, setStatus] = useState<NoticeStatus>('live')
  const pages = usePages(desk, { status }, { as })
  return (
    <WorkList
      title="公告公示"
      pages={pages}
      idOf={({ noticeId }) => noticeId}
      columns={[
        { title: '标题', cell: ({ title }) => title },
        { title: '种类', cell: ({ kind }) => NOTICE_KIND_WORDS[kind] },
        { title: '公布', cell: ({ postedAt }) => (postedAt === undefined ? '还没有' : stamp(postedAt)) },
        { title: '到', cell: ({ endsAt, days }) => (endsAt === undefined ? `公布后 ${days} 天` : stamp(endsAt)) },
      ]}
      line={({ title, kind, endsAt, openObjections }) => ({
        title,
        sub: `${NOTICE_KIND_WORDS[kind]}${endsAt === undefined ? '' : `，到 ${stamp(endsAt)}`}`,
        tag: openObjections > 0 ? `${openObjections} 条意见` : undefined,
        tone: 'amber',
      })}
      empty={status === 'draft' ? '没有草稿。点“写一条”开始。' : '这里还没有。'}
      views={<SelectField label="看哪些" choices={VIEWS} value={status} onChange={setStatus} />}
      tools={<Button small icon="plus" words="写一条" onTap={() => go('noticeDraft')} />}
    >
      {(row, done) => <NoticeOne notice={row} as={as} onDone={done} />}
    </WorkList>
  )
}

/** What this unit posts: drafts, posted ones, what is over. */
export default function NoticesPage() {
  return (
    <StaffPage title="公告公示" place="noticeDesk" asks={desk}>
      {(post) => <Notices key={post.assignmentId} as={post.assignmentId} />}
    </StaffPage>
  )
}
