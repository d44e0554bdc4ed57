import { useState } from 'react'
import { requestQueue } from '@domain/privacy/request-contract'
import { REQUEST_KIND_WORDS } from '@domain/privacy/words'
import { usePages } from '../../../platform/use-pages'
import { Segment } from '../../../ui/segment'
import { stamp } from '../../../ui/when'
import { StaffPage } from '../../frame/staff-page'
import { WorkList } from '../../frame/work-list'
import { RequestOne } from './parts/request-one'

const VIEWS = [
  { value: 'submitted', words: '新申请' },
  { value: 'appealed', words: '要复核' },
] as const

function Requests({ as }: { readonly as: string }) {
  const [status, setStatus] = useState<(typeof VIEWS)[number]['value']>('submitted')
  const pages = usePages(requestQueue, { status }, { as })
  return (
    <WorkList
      title="个人信息申请"
      pages={pages}
      idOf={({ privacyRequestId }) => privacyRequestId}
      columns={[
        { title: '谁', cell: ({ displayName }) => displayName },
        { title: '要什么', cell: ({ kind }) => REQUEST_KIND_WORDS[kind] },
        { title: '交的时间', cell: ({ submittedAt }) => stamp(submittedAt) },
        { title: '答复到', cell: ({ dueAt }) => stamp(dueAt) },
      ]}
      line={({ displayName, kind, dueAt }) => ({
        title: displayName,
        sub: REQUEST_KIND_WORDS[kind],
        tag: `${stamp(dueAt)}前`,
      })}
      empty={status === 'submitted' ? '现在没有新的申请。' : '现在没有要复核的申请。'}
      views={<Segment label="看哪些" choices={VIEWS} chosen={status} onChoose={setStatus} />}
    >
      {(row, done) => <RequestOne request={row} as={as} onDone={done} />}
    </WorkList>
  )
}

/** What people ask about the data kept of them. */
export default function RequestsPage() {
  return (
    <StaffPage title="个人信息申请" place="privacyRequests" asks={requestQueue}>
      {(post) => <Requests key={post.assignmentId} as={post.assignmentId} />}
    </StaffPage>
  )
}
