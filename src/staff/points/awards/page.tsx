import { useState } from 'react'
import { listPointChanges, proposeAward } from '@domain/points/desk-contract'
import type { ChangeStatus } from '@domain/points/states'
import { CHANGE_WORDS } from '@domain/points/words'
import { usePages } from '../../../platform/use-pages'
import { Button } from '../../../ui/button'
import { Sheet } from '../../../ui/sheet'
import { Tag, type Tone } from '../../../ui/tag'
import { stamp } from '../../../ui/when'
import { StaffPage } from '../../frame/staff-page'
import { WorkList } from '../../frame/work-list'
import { AwardForm } from './parts/award-form'
import { ChangeOne } from './parts/change-one'

const TONES: Record<ChangeStatus, Tone> = { proposed: 'amber', approved: 'pine', rejected: 'plain' }

function Awards({ as }: { readonly as: string }) {
  const [writing, setWriting] = useState(false)
  const pages = usePages(listPointChanges, {}, { as })
  const close = () => setWriting(false)
  const written = () => {
    close()
    void pages.refresh()
  }
  const points = ({ kind, points: many }: { readonly kind: string; readonly points: number }) =>
    `${kind === 'award' ? '+' : '−'}${many} 分`
  return (
    <>
      <WorkList
        title="手工加分"
        pages={pages}
        idOf={({ pointChangeId }) => pointChangeId}
        columns={[
          { title: '谁', cell: ({ personName }) => personName },
          { title: '多少', cell: points },
          { title: '为什么', cell: ({ reason }) => reason },
          { title: '登记', cell: ({ makerName, at }) => `${makerName} ${stamp(at)}` },
          { title: '状态', cell: ({ status }) => <Tag words={CHANGE_WORDS[status]} tone={TONES[status]} /> },
        ]}
        line={(row) => ({
          title: `${row.personName} ${points(row)}`,
          sub: row.reason,
          tag: CHANGE_WORDS[row.status],
          tone: TONES[row.status],
        })}
        empty="还没有手工加过分。志愿服务的积分是自动算的，不用在这里加。"
        tools={<Button small icon="plus" words="加分" onTap={() => setWriting(true)} />}
      >
        {(row, done) => <ChangeOne key={`${row.pointChangeId}-${row.status}`} change={row} as={as} onDone={done} />}
      </WorkList>
      {writing && (
        <Sheet title="手工加分" onClose={close}>
          <AwardForm as={as} onClose={close} onDone={written} />
        </Sheet>
      )}
    </>
  )
}

/** Points that are given and taken back by hand, four eyes on each. */
export default function AwardsPage() {
  return (
    <StaffPage title="手工加分" place="awards" asks={proposeAward}>
      {(post) => <Awards key={post.assignmentId} as={post.assignmentId} />}
    </StaffPage>
  )
}
