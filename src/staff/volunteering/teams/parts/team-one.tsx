import { useState } from 'react'
import type { OutputOf } from '@domain/kernel/contract'
import { decideMember, listMembers } from '@domain/volunteering/team-contract'
import { useAct } from '../../../../platform/use-act'
import { usePages } from '../../../../platform/use-pages'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { PagedRows } from '../../../../ui/paged-rows'
import { Section } from '../../../../ui/section'
import { Tag } from '../../../../ui/tag'
import { stamp } from '../../../../ui/when'
import { OneTitle } from '../../../parts/one-title'
import { Verdict } from '../../../parts/verdict'
import { CellRow } from '../../../../ui/cell-row'
import type { Team } from './team'
import { TeamForm } from './team-form'

interface TeamOneProps {
  readonly team: Team
  readonly as: string
  readonly onDone: () => void
}

type Asker = OutputOf<typeof listMembers>['items'][number]

function AskerRow({ asker, teamId, as, onDone }: { asker: Asker; teamId: string; as: string; onDone: () => void }) {
  const { membershipId, name, at } = asker
  const act = useAct(decideMember, { as })
  const decide = async (move: 'accept' | 'decline', reason?: string) => {
    if (await act.run({ teamId, membershipId, move, ...(reason === undefined ? {} : { reason }) })) onDone()
  }
  return (
    <Box className="card col g12">
      <Box>
        <Box className="t">{name}</Box>
        <Box className="sub">{`${stamp(at)} 申请`}</Box>
      </Box>
      <FailureNote failure={act.failure} not="没有办成" />
      <Verdict
        yes="同意加入"
        no="不同意"
        reads="申请的人"
        busy={act.busy}
        failure={undefined}
        onYes={() => void decide('accept')}
        onNo={(reason) => void decide('decline', reason)}
      />
    </Box>
  )
}

/** One team: what it says of itself, who asks, who belongs to it. */
export function TeamOne({ team, as, onDone }: TeamOneProps) {
  const { teamId, name, purpose, asks } = team
  const [writing, setWriting] = useState(false)
  const asking = usePages(listMembers, { teamId, asking: true }, { as, limit: 50 })
  const members = usePages(listMembers, { teamId }, { as, limit: 100 })
  if (writing) return <TeamForm as={as} before={team} onClose={() => setWriting(false)} onDone={onDone} />
  const decided = () => {
    void asking.refresh()
    void members.refresh()
  }
  return (
    <Box className="col g24">
      <Box className="col g8">
        <OneTitle words={name} />
        <Box>{purpose}</Box>
        <Box className="sub">{asks ? '加入要队长同意' : '谁都可以直接加入'}</Box>
      </Box>
      {(asking.rows?.length ?? 0) > 0 && (
        <Section title="申请加入的人">
          <PagedRows pages={asking} as="col g12" empty="没有人在等。">
            {(asker) => <AskerRow key={asker.membershipId} asker={asker} teamId={teamId} as={as} onDone={decided} />}
          </PagedRows>
        </Section>
      )}
      <Section title="队员">
        <PagedRows pages={members} empty="还没有队员。">
          {(member) => (
            <CellRow
              key={member.membershipId}
              title={member.name}
              sub={`${stamp(member.at)} 加入`}
              right={member.leader && <Tag words="队长" tone="pine" icon="star" />}
            />
          )}
        </PagedRows>
      </Section>
      <Button icon="edit" words="改队名和介绍" onTap={() => setWriting(true)} />
    </Box>
  )
}
