import { useState } from 'react'
import { desk, draft, publish } from '@domain/notices/contract'
import { NOTICE_STATUSES, type NoticeStatus } from '@domain/notices/states'
import { NOTICE_KIND_WORDS, NOTICE_WORDS } from '@domain/notices/words'
import { go } from '../../../platform/places'
import type { ActingPost } from '../../../platform/session'
import { usePages } from '../../../platform/use-pages'
import { Button } from '../../../ui/button'
import { SelectField } from '../../../ui/select-field'
import { stamp } from '../../../ui/when'
import { StaffPage } from '../../frame/staff-page'
import { useMay } from '../../frame/use-may'
import { WorkList } from '../../frame/work-list'
import type { Notice } from './parts/notice'
import { NoticeOne } from './parts/notice-one'

const VIEWS = NOTICE_STATUSES.map((value) => ({ value, words: NOTICE_WORDS[value] }))

const toConfirm = ({ status, decision }: Notice) => status === 'draft' && decision !== undefined && !decision.confirmed

function tagOf(notice: Notice): string | undefined {
  if (toConfirm(notice)) return '等核对'
  return notice.openObjections > 0 ? `${notice.openObjections} 条意见` : undefined
}

function Notices({ post }: { readonly post: ActingPost }) {
  const may = useMay()
  // A supervisor comes for the decisions that wait among the drafts.
  const [status, setStatus] = useState<NoticeStatus>(may(publish) ? 'live' : 'draft')
  const pages = usePages(desk, { status }, { as: post.assignmentId })
  return (
    <WorkList
      title="公告公示"
      pages={pages}
      idOf={({ noticeId }) => noticeId}
      columns={[
        { title: '标题', cell: ({ title }) => title },
        { title: '种类', cell: ({ kind }) => NOTICE_KIND_WORDS[kind] },
        { title: '公布', cell: ({ postedAt }) => (postedAt === undefined ? '还没有' : stamp(postedAt)) },
        { title: '到哪一步', cell: (row) => tagOf(row) ?? NOTICE_WORDS[row.status] },
        { title: '到', cell: ({ endsAt, days }) => (endsAt === undefined ? `公布后 ${days} 天` : stamp(endsAt)) },
      ]}
      line={(notice) => ({
        title: notice.title,
        sub: `${NOTICE_KIND_WORDS[notice.kind]}${notice.endsAt === undefined ? '' : `，到 ${stamp(notice.endsAt)}`}`,
        tag: tagOf(notice),
        tone: 'amber',
      })}
      empty={status !== 'draft' ? '这里还没有。' : may(draft) ? '没有草稿。点“写一条”开始。' : '没有等核对的草稿。'}
      views={<SelectField label="看哪些" choices={VIEWS} value={status} onChange={setStatus} />}
      tools={may(draft) && <Button small icon="plus" words="写一条" onTap={() => go('noticeDraft')} />}
    >
      {(row, done) => (
        <NoticeOne key={`${row.noticeId}-${row.status}-${tagOf(row)}`} notice={row} post={post} onDone={done} />
      )}
    </WorkList>
  )
}

/** What this unit posts: drafts, posted ones, what is over. */
export default function NoticesPage() {
  return (
    <StaffPage title="公告公示" place="noticeDesk" asks={desk}>
      {(post) => <Notices key={post.assignmentId} post={post} />}
    </StaffPage>
  )
}
