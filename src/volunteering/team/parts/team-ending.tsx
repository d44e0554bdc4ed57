import { useState } from 'react'
import { dissolveTeam } from '@domain/volunteering/team-contract'
import { useAct } from '../../../platform/use-act'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { FailureNote } from '../../../ui/failure-note'
import type { Team } from './team'

interface TeamEndingProps {
  readonly team: Team
  readonly onDone: () => void
}

/** Ending a team, which cannot be undone, after a second tap that says so. */
export function TeamEnding({ team: { teamId }, onDone }: TeamEndingProps) {
  const [sure, setSure] = useState(false)
  const act = useAct(dissolveTeam)
  const end = async () => {
    if (await act.run({ teamId })) onDone()
  }
  if (!sure) return <Button kind="text" words="解散这个队" onTap={() => setSure(true)} />
  return (
    <Box className="card col g12">
      <Box>解散以后不能恢复，也不能再加人。时长都留着，活动照常办完。</Box>
      <FailureNote failure={act.failure} not="没有解散" />
      <Box className="pair">
        <Button words="不解散" onTap={() => setSure(false)} />
        <Button kind="pri" words="解散" busy={act.busy && '正在解散'} onTap={() => void end()} />
      </Box>
    </Box>
  )
}
