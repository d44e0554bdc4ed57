import { useState } from 'react'
import { listApplications, openCall } from '@domain/fund/call-contract'
import type { ApplicationStatus } from '@domain/fund/states'
import { APPLICATION_WORDS } from '@domain/fund/words'
import type { ActingPost } from '../../../platform/session'
import { usePages } from '../../../platform/use-pages'
import { Button } from '../../../ui/button'
import { yuan } from '../../../ui/money'
import { Segment } from '../../../ui/segment'
import { Sheet } from '../../../ui/sheet'
import { Tag, type Tone } from '../../../ui/tag'
import { StaffPage } from '../../frame/staff-page'
import { WorkList } from '../../frame/work-list'
import { ApplicationOne } from './parts/application-one'
import { CallForm } from './parts/call-form'

type View = 'todo' | 'all'

const VIEWS: ReadonlyArray<{ value: View; words: string }> = [
  { value: 'todo', words: '等着办' },
  { value: 'all', words: '全部' },
]

const TONES: Record<ApplicationStatus, Tone> = {
  ...{ submitted: 'amber', formally_passed: 'amber', publicised: 'amber', contracted: 'pine', closed: 'pine' },
  ...{ formally_refused: 'plain', not_awarded: 'plain', withdrawn: 'plain' },
}

function Applications({ post }: { readonly post: ActingPost }) {
  const as = post.assignmentId
  const [view, setView] = useState<View>('todo')
  const [calling, setCalling] = useState(false)
  const pages = usePages(listApplications, { view }, { as })
  const calls = openCall.allow.some((role) => role === post.role)
  const close = () => setCalling(false)
  const called = () => {
    close()
    void pages.refresh()
  }
  return (
    <>
      <WorkList
        title="公益创投"
        pages={pages}
        idOf={({ applicationId }) => applicationId}
        columns={[
          { title: '项目', cell: ({ title }) => title },
          { title: '谁申报', cell: ({ applicant }) => applicant },
          { title: '多少（元）', cell: ({ fen }) => yuan(fen) },
          { title: '打分', cell: ({ scored, scoresNeeded }) => `${scored}/${scoresNeeded} 位` },
          { title: '状态', cell: ({ status }) => <Tag words={APPLICATION_WORDS[status]} tone={TONES[status]} /> },
        ]}
        line={({ title, applicant, fen, status }) => ({
          title,
          sub: `${applicant} · ${yuan(fen)} 元`,
          tag: APPLICATION_WORDS[status],
          tone: TONES[status],
        })}
        empty={view === 'todo' ? '没有等您办的申报。' : '还没有申报。'}
        views={<Segment<View> label="看哪些" choices={VIEWS} chosen={view} onChoose={setView} />}
        tools={calls ? <Button small icon="plus" words="发布征集" onTap={() => setCalling(true)} /> : undefined}
      >
        {(row, done) => (
          <ApplicationOne
            key={`${row.applicationId}-${row.status}-${row.scored}-${row.aside}-${row.evaluated.length}`}
            application={row}
            post={post}
            onDone={done}
          />
        )}
      </WorkList>
      {calling && (
        <Sheet title="发布征集" onClose={close}>
          <CallForm post={post} onClose={close} onDone={called} />
        </Sheet>
      )}
    </>
  )
}

/** Venture philanthropy at the desk: calls, checks, scores, awards, contracts. */
export default function ApplicationsPage() {
  return (
    <StaffPage title="公益创投" place="fundJudging" asks={listApplications}>
      {(post) => <Applications key={post.assignmentId} post={post} />}
    </StaffPage>
  )
}
