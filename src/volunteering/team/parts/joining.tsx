import { useState } from 'react'
import { joinTeam, leaveTeam } from '@domain/volunteering/team-contract'
import { TEAM_MEMBER_WORDS } from '@domain/volunteering/words'
import { needsConsent, Refused } from '../../../platform/failures'
import { go } from '../../../platform/places'
import { useAct } from '../../../platform/use-act'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { ConsentSheet } from '../../../ui/consent-sheet'
import { FailureNote } from '../../../ui/failure-note'
import { Note } from '../../../ui/note'
import type { Team } from './team'

interface JoiningProps {
  readonly team: Team
  readonly onDone: () => void
}

function Leaving({ team: { teamId, mine }, onDone }: JoiningProps) {
  const [sure, setSure] = useState(false)
  const act = useAct(leaveTeam)
  const asked = mine?.status === 'asked'
  const leave = async () => {
    if (await act.run({ teamId })) onDone()
  }
  return (
    <Box className="col g12">
      <Note icon={asked ? 'clock' : 'checkc'} tone={asked ? 'amber' : 'pine'}>
        {asked ? '您申请了加入，队长看过就告诉您。' : '您是这个队的队员。'}
      </Note>
      <FailureNote failure={act.failure} not="没有退出" />
      {!sure && <Button words={asked ? '不加入了' : '退出这个队'} onTap={() => setSure(true)} />}
      {sure && (
        <Box className="pair">
          <Button words="不退" onTap={() => setSure(false)} />
          <Button kind="pri" words="退出" busy={act.busy && '正在退出'} onTap={() => void leave()} />
        </Box>
      )}
    </Box>
  )
}

/** One's own place in a team: join, ask, wait, leave. */
export function Joining({ team, onDone }: JoiningProps) {
  const act = useAct(joinTeam)
  const { teamId, status, mine, asks } = team
  if (status !== 'active') return null
  if (team.leads) return <Note icon="checkc">您是这个队的队长。要退出，先在下面把队长交给别人。</Note>
  if (mine?.status === 'member' || mine?.status === 'asked') return <Leaving team={team} onDone={onDone} />
  const join = async () => {
    if (await act.run({ teamId })) onDone()
  }
  const code = act.failure instanceof Refused ? act.failure.code : undefined
  return (
    <Box className="col g12">
      {mine && mine.status !== 'left' && <Box className="sub">{`${TEAM_MEMBER_WORDS[mine.status]}，可以再申请。`}</Box>}
      {!needsConsent(act.failure) && <FailureNote failure={act.failure} not="没有加入" />}
      {code === 'GUARDIAN_CONSENT_REQUIRED' && <Button words="请家长同意" onTap={() => go('guardian')} />}
      <Button
        kind="pri"
        wide
        words={asks || mine?.status === 'removed' ? '申请加入' : '加入'}
        busy={act.busy && '正在提交'}
        onTap={() => void join()}
      />
      {asks && <Box className="sub">队长看过再定，名字只有队长看得全。</Box>}
      {needsConsent(act.failure) && (
        <ConsentSheet purpose="volunteering" onClose={act.clear} onAgreed={() => void join()} />
      )}
    </Box>
  )
}
