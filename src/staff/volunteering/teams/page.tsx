import { useState } from 'react'
import { listTeams, saveTeam } from '@domain/volunteering/team-contract'
import type { ActingPost } from '../../../platform/session'
import { usePages } from '../../../platform/use-pages'
import { Button } from '../../../ui/button'
import { Sheet } from '../../../ui/sheet'
import { hoursIn } from '../../../ui/shift/hours-card'
import { StaffPage } from '../../frame/staff-page'
import { WorkList } from '../../frame/work-list'
import { TeamForm } from './parts/team-form'
import { TeamOne } from './parts/team-one'

function Teams({ post: { assignmentId: as, unitId } }: { readonly post: ActingPost }) {
  const [writing, setWriting] = useState(false)
  const pages = usePages(listTeams, { unitId }, { as, limit: 50 })
  const close = () => setWriting(false)
  const written = () => {
    close()
    void pages.refresh()
  }
  return (
    <>
      <WorkList
        title="志愿队"
        pages={pages}
        idOf={({ teamId }) => teamId}
        columns={[
          { title: '志愿队', cell: ({ name }) => name },
          { title: '队长', cell: ({ leaderName }) => leaderName },
          { title: '怎么加入', cell: ({ asks }) => (asks ? '队长同意' : '谁都可以') },
          { title: '累计', cell: ({ finalMinutes }) => `${hoursIn(finalMinutes)} 小时` },
        ]}
        line={({ name, leaderName, finalMinutes }) => ({
          title: name,
          sub: `队长 ${leaderName}`,
          tag: `${hoursIn(finalMinutes)} 小时`,
        })}
        empty="还没有志愿队。点“建一个队”开始。"
        tools={<Button small icon="plus" words="建一个队" onTap={() => setWriting(true)} />}
      >
        {(team, done) => <TeamOne key={team.teamId} team={team} as={as} onDone={done} />}
      </WorkList>
      {writing && (
        <Sheet title="建一个志愿队" onClose={close}>
          <TeamForm as={as} before={undefined} onClose={close} onDone={written} />
        </Sheet>
      )}
    </>
  )
}

/** 志愿队 of this unit: formed, described, and who asks to join them. */
export default function TeamsDeskPage() {
  return (
    <StaffPage title="志愿队" place="teamDesk" asks={saveTeam}>
      {(post) => <Teams key={post.assignmentId} post={post} />}
    </StaffPage>
  )
}
