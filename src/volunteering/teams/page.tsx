import { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { listTeams, myTeams } from '@domain/volunteering/team-contract'
import { TEAM_MEMBER_WORDS } from '@domain/volunteering/words'
import { useCell } from '../../platform/cell'
import { useOwnUnit } from '../../platform/own-unit'
import { go } from '../../platform/places'
import { pulled } from '../../platform/pulled'
import { session } from '../../platform/session'
import { useAnswer } from '../../platform/use-answer'
import { usePages } from '../../platform/use-pages'
import { Box } from '../../ui/box'
import { CellRow } from '../../ui/cell-row'
import { Chips } from '../../ui/chips'
import { Page } from '../../ui/frame/page'
import { PagedRows } from '../../ui/paged-rows'
import { Section } from '../../ui/section'
import { TeamLine } from '../../ui/shift/team-line'
import { Tag } from '../../ui/tag'

const VIEWS = [
  { value: 'own', words: '我的社区' },
  { value: 'all', words: '全部' },
] as const

type View = (typeof VIEWS)[number]['value']

/** Teams one belongs to or asked to join; nothing while there are none. */
function Mine() {
  const { signInName } = useCell(session)
  const signedOut = signInName === undefined && LOCAL_SIGN_IN
  const { value } = useAnswer(myTeams, signedOut ? undefined : {}, { keep: true })
  if (!value || value.items.length === 0) return null
  return (
    <Section title="我的志愿队">
      <Box className="card flush">
        {value.items.map(({ teamId, teamName, unitName, status }) => (
          <CellRow
            key={teamId}
            icon="people"
            title={teamName}
            sub={unitName}
            right={<Tag words={TEAM_MEMBER_WORDS[status]} tone={status === 'member' ? 'pine' : 'amber'} />}
            onTap={() => go('team', { teamId })}
          />
        ))}
      </Box>
    </Section>
  )
}

/** 志愿队: those one belongs to, and those one could join. */
export default function TeamsPage() {
  const { unitId } = useOwnUnit()
  const [view, setView] = useState<View>(unitId === undefined ? 'all' : 'own')
  const pages = usePages(listTeams, view === 'own' && unitId !== undefined ? { unitId } : {})
  usePullDownRefresh(() => void pulled(pages.refresh))
  useReachBottom(() => void pages.next())
  return (
    <Page title="志愿队">
      <Box as="h1" className="heard">
        志愿队
      </Box>
      <Mine />
      <Section title="社区志愿队">
        {unitId !== undefined && <Chips label="看哪些" choices={VIEWS} chosen={view} onChoose={setView} />}
        <PagedRows pages={pages} empty="这里还没有志愿队。想建一个，请联系社区。">
          {(team) => <TeamLine key={team.teamId} team={team} onTap={() => go('team', { teamId: team.teamId })} />}
        </PagedRows>
      </Section>
    </Page>
  )
}
