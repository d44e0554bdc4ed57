import { useState } from 'react'
import type { OutputOf } from '@domain/kernel/contract'
import { decideObjection, objections } from '@domain/projects/check-contract'
import { useAct } from '../../../platform/use-act'
import { usePages } from '../../../platform/use-pages'
import { Box } from '../../../ui/box'
import { Segment } from '../../../ui/segment'
import { stamp } from '../../../ui/when'
import { StaffPage } from '../../frame/staff-page'
import { WorkList } from '../../frame/work-list'
import { Facts } from '../../parts/facts'
import { OBJECTION_VIEWS, ObjectionAnswer, type ObjectionSaid } from '../../parts/objection-answer'

type Objection = OutputOf<typeof objections>['items'][number]
type Status = Objection['status']

function ObjectionOne({
  row,
  as,
  onDone,
}: {
  readonly row: Objection
  readonly as: string
  readonly onDone: () => void
}) {
  const act = useAct(decideObjection, { as })
  const decide = async (said: ObjectionSaid) => {
    if (await act.run({ objectionId: row.objectionId, ...said })) onDone()
  }
  return (
    <Box className="col g12">
      <Facts
        rows={[
          ['哪个项目', row.title],
          ['提的时间', stamp(row.at)],
        ]}
      />
      <Box>{row.text}</Box>
      {row.status === 'open' && (
        <ObjectionAnswer
          upheld="意见成立，退回改预算"
          busy={act.busy}
          failure={act.failure}
          onAnswer={(said) => void decide(said)}
        />
      )}
    </Box>
  )
}

function Objections({ as }: { readonly as: string }) {
  const [status, setStatus] = useState<Status>('open')
  const pages = usePages(objections, { status }, { as })
  return (
    <WorkList
      title="对项目的意见"
      pages={pages}
      idOf={({ objectionId }) => objectionId}
      columns={[
        { title: '意见', cell: ({ text }) => text },
        { title: '项目', cell: ({ title }) => title },
        { title: '提的时间', cell: ({ at }) => stamp(at) },
      ]}
      line={({ text, title }) => ({ title: text, sub: title })}
      empty={status === 'open' ? '没有等答复的意见。' : '这里还没有。'}
      views={<Segment label="看哪些" choices={OBJECTION_VIEWS} chosen={status} onChoose={setStatus} />}
    >
      {(row, done) => <ObjectionOne key={row.objectionId} row={row} as={as} onDone={done} />}
    </WorkList>
  )
}

/** What people say against projects while they are posted. */
export default function ProjectObjectionsPage() {
  return (
    <StaffPage title="对项目的意见" place="projectObjections" asks={objections}>
      {(post) => <Objections key={post.assignmentId} as={post.assignmentId} />}
    </StaffPage>
  )
}
