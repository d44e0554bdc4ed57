import { useState } from 'react'
import type { OutputOf } from '@domain/kernel/contract'
import { decideObjection, get, objections } from '@domain/notices/contract'
import type { ObjectionStatus } from '@domain/notices/states'
import { OBJECTION_WORDS } from '@domain/notices/words'
import { useAct } from '../../../platform/use-act'
import { useAnswer } from '../../../platform/use-answer'
import { usePages } from '../../../platform/use-pages'
import { Box } from '../../../ui/box'
import { Segment } from '../../../ui/segment'
import { stamp } from '../../../ui/when'
import { StaffPage } from '../../frame/staff-page'
import { WorkList } from '../../frame/work-list'
import { Facts } from '../../parts/facts'
import { OBJECTION_VIEWS, ObjectionAnswer, type ObjectionSaid } from '../../parts/objection-answer'

interface ObjectionOneProps {
  readonly row: OutputOf<typeof objections>['items'][number]
  readonly as: string
  readonly onDone: () => void
}

function ObjectionOne({ row, as, onDone }: ObjectionOneProps) {
  const { value: notice } = useAnswer(get, { noticeId: row.noticeId }, { as })
  const act = useAct(decideObjection, { as })
  const decide = async (said: ObjectionSaid) => {
    if (await act.run({ objectionId: row.objectionId, ...said })) onDone()
  }
  return (
    <Box className="col g12">
      <Facts
        rows={[
          ['哪条公示', notice?.title],
          ['公示到', notice?.endsAt && stamp(notice.endsAt)],
          ['提的时间', stamp(row.at)],
          ['状态', OBJECTION_WORDS[row.status]],
        ]}
      />
      <Box>{row.text}</Box>
      {row.status === 'open' && (
        <ObjectionAnswer
          upheld="意见成立，公示停下"
          busy={act.busy}
          failure={act.failure}
          onAnswer={(said) => void decide(said)}
        />
      )}
    </Box>
  )
}

function Objections({ as }: { readonly as: string }) {
  const [status, setStatus] = useState<ObjectionStatus>('open')
  const pages = usePages(objections, { status }, { as })
  return (
    <WorkList
      title="公示意见"
      pages={pages}
      idOf={({ objectionId }) => objectionId}
      columns={[
        { title: '意见', cell: ({ text }) => text },
        { title: '提的时间', cell: ({ at }) => stamp(at) },
      ]}
      line={({ text, at }) => ({ title: text, sub: stamp(at) })}
      empty={status === 'open' ? '没有等答复的意见。' : '这里还没有。'}
      views={<Segment label="看哪些" choices={OBJECTION_VIEWS} chosen={status} onChoose={setStatus} />}
    >
      {(row, done) => <ObjectionOne row={row} as={as} onDone={done} />}
    </WorkList>
  )
}

/** What people say against what is posted. */
export default function ObjectionsPage() {
  return (
    <StaffPage title="公示意见" place="objections" asks={objections}>
      {(post) => <Objections key={post.assignmentId} as={post.assignmentId} />}
    </StaffPage>
  )
}
