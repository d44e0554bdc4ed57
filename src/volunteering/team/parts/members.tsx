import { useState } from 'react'
import type { OutputOf } from '@domain/kernel/contract'
import { decideMember, handOverTeam, listMembers } from '@domain/volunteering/team-contract'
import { useAct } from '../../../platform/use-act'
import { useCell } from '../../../platform/cell'
import { session } from '../../../platform/session'
import { usePages } from '../../../platform/use-pages'
import { serverNow } from '../../../platform/clock'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { FailureNote } from '../../../ui/failure-note'
import { PagedRows } from '../../../ui/paged-rows'
import { Section } from '../../../ui/section'
import { Tag } from '../../../ui/tag'
import { TextField } from '../../../ui/text-field'
import { stamp } from '../../../ui/when'
import type { Team } from './team'

type Member = OutputOf<typeof listMembers>['items'][number]

interface MembersProps {
  readonly team: Team
  readonly onDone: () => void
}

const NO = {
  asked: { does: '不同意', label: '为什么不同意（本人会看到）' },
  member: { does: '移出', label: '为什么移出（本人会看到）' },
}

function MemberRow({ team, member, onDone }: MembersProps & { readonly member: Member }) {
  const { teamId, leads } = team
  const { membershipId, name, status, at, leader } = member
  const [asking, setAsking] = useState(false)
  const [handing, setHanding] = useState(false)
  const [reason, setReason] = useState('')
  const decide = useAct(decideMember)
  const hand = useAct(handOverTeam)
  const asked = status === 'asked'
  const no = asked ? NO.asked : NO.member
  const said = reason.trim()
  const accept = async () => {
    if (await decide.run({ teamId, membershipId, move: 'accept' })) onDone()
  }
  const refuse = async () => {
    if (await decide.run({ teamId, membershipId, move: asked ? 'decline' : 'remove', reason: said })) onDone()
  }
  const handOver = async () => {
    if (await hand.run({ teamId, membershipId })) onDone()
  }
  return (
    <Box className="cell col-cell">
      <Box className="row apart wide">
        <Box className="fill">
          <Box className="t">{name}</Box>
          <Box className="sub">{`${stamp(at, serverNow())} ${asked ? '申请' : '加入'}`}</Box>
        </Box>
        {leader && <Tag words="队长" tone="pine" icon="star" />}
      </Box>
      <FailureNote failure={decide.failure ?? hand.failure} not="没有办成" />
      {asking && (
        <Box className="col g12">
          <TextField label={no.label} max={100} value={reason} onChange={setReason} />
          <Box className="pair">
            <Button words="再想想" onTap={() => setAsking(false)} />
            <Button
              kind="pri"
              words={no.does}
              off={said ? undefined : '先写原因'}
              busy={decide.busy && '正在记下'}
              onTap={() => void refuse()}
            />
          </Box>
        </Box>
      )}
      {handing && (
        <Box className="col g12">
          <Box>{`换成${name}当队长？换了以后队里的事归他管，您还是队员，不能自己改回来。`}</Box>
          <Box className="pair">
            <Button words="不换" onTap={() => setHanding(false)} />
            <Button kind="pri" words="换队长" busy={hand.busy && '正在换'} onTap={() => void handOver()} />
          </Box>
        </Box>
      )}
      {leads && !leader && !asking && !handing && (
        <Box className="row">
          {asked && <Button small words="同意" busy={decide.busy && '正在记'} onTap={() => void accept()} />}
          {!asked && <Button small words="请他当队长" onTap={() => setHanding(true)} />}
          <Button small kind="text" words={no.does} onTap={() => setAsking(true)} />
        </Box>
      )}
    </Box>
  )
}

function Rows({ team, asking, onDone }: MembersProps & { readonly asking: boolean }) {
  const pages = usePages(listMembers, { teamId: team.teamId, ...(asking ? { asking } : {}) }, { limit: 50 })
  if (asking && pages.rows?.length === 0) return null
  return (
    <Section title={asking ? '申请加入的人' : '队员'}>
      <PagedRows pages={pages} empty="还没有队员。">
        {(member) => <MemberRow key={member.membershipId} team={team} member={member} onDone={onDone} />}
      </PagedRows>
    </Section>
  )
}

/** Who belongs to a team, the names masked unless one leads it; the leader sees who asks, and decides. */
export function Members({ team, onDone }: MembersProps) {
  const { signInName } = useCell(session)
  if (signInName === undefined && LOCAL_SIGN_IN) return null
  return (
    <>
      {team.leads && team.status === 'active' && <Rows team={team} asking onDone={onDone} />}
      <Rows team={team} asking={false} onDone={onDone} />
    </>
  )
}
