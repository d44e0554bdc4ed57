import { usePullDownRefresh, useRouter, useShareAppMessage } from '@tarojs/taro'
import { useState } from 'react'
import { getTeam } from '@domain/volunteering/team-contract'
import { TEAM_WORDS } from '@domain/volunteering/words'
import { go } from '../../platform/places'
import { pulled } from '../../platform/pulled'
import { useAnswer } from '../../platform/use-answer'
import { Box } from '../../ui/box'
import { CellRow } from '../../ui/cell-row'
import { FailureView } from '../../ui/failure-view'
import { Page } from '../../ui/frame/page'
import { OfflineNote } from '../../ui/offline-note'
import { Section } from '../../ui/section'
import { ShareButton } from '../../ui/share/share-button'
import { shareCard } from '../../ui/share/share-card'
import { hoursIn } from '../../ui/shift/hours-card'
import { PageSkeleton } from '../../ui/skeleton'
import { Tag } from '../../ui/tag'
import { Joining } from './parts/joining'
import { Members } from './parts/members'
import { TeamEnding } from './parts/team-ending'
import type { Team } from './parts/team'

function Head({ team }: { readonly team: Team }) {
  const { name, purpose, unitName, leaderName, members, finalMinutes, status, teamNo } = team
  return (
    <>
      <Box as="header" className="col g8">
        <Box as="h1" className="h1">
          {name}
        </Box>
        <Box>{purpose}</Box>
        <Box className="row">
          <Tag words={TEAM_WORDS[status]} tone={status === 'active' ? 'pine' : 'plain'} />
          <Box className="meta">{`编号 ${teamNo}`}</Box>
        </Box>
      </Box>
      <Box className="card trio-card">
        <Box className="trio-figure">
          <Box className="sub">队员</Box>
          <Box className="h2">{`${members} 人`}</Box>
        </Box>
        <Box className="trio-figure">
          <Box className="sub">累计服务</Box>
          <Box className="h2">{`${hoursIn(finalMinutes)} 小时`}</Box>
        </Box>
        <Box className="trio-figure">
          <Box className="sub">队长</Box>
          <Box className="h2">{leaderName}</Box>
        </Box>
      </Box>
      <Box className="sub">{`${unitName}的队，时长公示完才算进来。`}</Box>
    </>
  )
}

/** A team: what it does, what it gave, what it recruits for, who belongs to it, and one's own place in it. */
export default function TeamPage() {
  const { teamId = '' } = useRouter().params
  const { value: team, at, failure, refresh } = useAnswer(getTeam, { teamId }, { keep: true })
  const [turn, setTurn] = useState(0)
  usePullDownRefresh(() => void pulled(refresh))
  const card = shareCard(team ? `${team.name}，一起来` : '志愿队', `/volunteering/team/page?teamId=${teamId}`)
  useShareAppMessage(() => card)
  const changed = () => {
    setTurn(turn + 1)
    void refresh()
  }
  return (
    <Page title="志愿队">
      <OfflineNote failure={failure} at={at} />
      {!team && failure && <FailureView failure={failure} onRetry={() => void refresh()} />}
      {!team && !failure && <PageSkeleton />}
      {team && (
        <>
          <Head team={team} />
          <Joining team={team} onDone={changed} />
          <Section title="正在招人的活动">
            {team.activities.length === 0 && <Box className="card sub">现在没有在招人的活动。</Box>}
            {team.activities.length > 0 && (
              <Box className="card flush">
                {team.activities.map(({ activityId, title, place, shifts }) => (
                  <CellRow
                    key={activityId}
                    icon="hands"
                    title={title}
                    sub={`${place} · ${shifts} 场`}
                    onTap={() => go('activity', { activityId })}
                  />
                ))}
              </Box>
            )}
          </Section>
          <Members key={turn} team={team} onDone={changed} />
          <ShareButton card={card} says={team.purpose} />
          {team.leads && team.status === 'active' && <TeamEnding team={team} onDone={changed} />}
        </>
      )}
    </Page>
  )
}
