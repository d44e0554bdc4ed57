import { usePullDownRefresh } from '@tarojs/taro'
import { useState } from 'react'
import { claimMembership } from '@domain/identity/check-contract'
import { myAccount } from '@domain/identity/contract'
import { pulled } from '../../platform/pulled'
import { useAct } from '../../platform/use-act'
import { useAnswer } from '../../platform/use-answer'
import { Answered } from '../../ui/answered'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { FailureNote } from '../../ui/failure-note'
import { Page } from '../../ui/frame/page'
import { Note } from '../../ui/note'
import { PageHead } from '../../ui/page-head'
import { Section } from '../../ui/section'
import { Tag } from '../../ui/tag'
import { Timeline } from '../../ui/timeline'
import { FirstThis } from '../parts/first-this'
import type { Own } from '../parts/own'
import { UnitChoice, type NamedUnit } from '../parts/unit-choice'

type Membership = NonNullable<Own['membership']>

function Claim({ onClaimed }: { readonly onClaimed: () => void }) {
  const [unit, setUnit] = useState<NamedUnit>()
  const act = useAct(claimMembership)
  const send = async () => {
    if (unit && (await act.run({ unitId: unit.unitId }))) onClaimed()
  }
  return (
    <>
      <Box className="card">
        <UnitChoice
          label="党组织关系在哪个单位"
          hint="单位或社区的名字，打两个字就能找"
          chosen={unit}
          onChoose={setUnit}
        />
      </Box>
      <Note icon="lock">只给这个单位的联络人和您的社区看，两边都点头才算。</Note>
      <FailureNote failure={act.failure} not="没有登记上" />
      <Button
        kind="pri"
        wide
        words="登记，请他们核对"
        off={unit ? undefined : '先选单位'}
        busy={act.busy && '正在登记'}
        onTap={() => void send()}
      />
    </>
  )
}

interface StandingProps {
  readonly membership: Membership
  readonly onClaimed: () => void
}

const stepOf = (done: boolean) => (done ? 'done' : 'now')

function Claimed({ membership, onClaimed }: StandingProps) {
  const { unitName, byUnit, byCommunity } = membership
  const [wrong, setWrong] = useState(false)
  return (
    <Section title="办到哪一步了">
      <Box className="card">
        <Timeline
          steps={[
            { state: 'done', title: '您登记了', sub: unitName },
            { state: stepOf(byUnit), title: byUnit ? '单位核对过了' : '等单位的联络人核对' },
            { state: stepOf(byCommunity), title: byCommunity ? '社区核对过了' : '等社区核对' },
            { state: 'todo', title: '两边都核对好，才算登记上' },
          ]}
        />
      </Box>
      {wrong ? (
        <Claim onClaimed={onClaimed} />
      ) : (
        <Button kind="text" words="选错单位了，重新选" onTap={() => setWrong(true)} />
      )}
    </Section>
  )
}

function Confirmed({ membership, onClaimed }: StandingProps) {
  const [moved, setMoved] = useState(false)
  return (
    <>
      <Box as="section" className="card row apart" label="现在的党组织">
        <Box>
          <Box className="sub">现在的党组织</Box>
          <Box className="h2">{membership.unitName}</Box>
        </Box>
        <Tag words="核对过" tone="pine" icon="check" />
      </Box>
      {moved ? (
        <Section title="转到了哪里">
          <Claim onClaimed={onClaimed} />
        </Section>
      ) : (
        <Button words="转了党组织，重新登记" onTap={() => setMoved(true)} />
      )}
    </>
  )
}

function Standing({ own, onClaimed }: { readonly own: Own; readonly onClaimed: () => void }) {
  const { membership, verification } = own
  if (membership?.status === 'claimed') return <Claimed membership={membership} onClaimed={onClaimed} />
  if (membership?.status === 'confirmed') return <Confirmed membership={membership} onClaimed={onClaimed} />
  if (verification !== 'resident_verified') {
    return (
      <FirstThis
        title="先核对住处"
        say="社区核对过您住在哪里，才能登记党组织关系。"
        words="去说住在哪里"
        place="residence"
      />
    )
  }
  return (
    <>
      {membership?.reason && (
        <Note icon="alert" tone="red">
          {`${membership.unitName}没有通过：${membership.reason}。可以改了再登记一次。`}
        </Note>
      )}
      <Claim onClaimed={onClaimed} />
    </>
  )
}

/** 党组织关系: claimed by the person, agreed to by the unit and by the community. */
export default function MembershipPage() {
  const answer = useAnswer(myAccount, {})
  usePullDownRefresh(() => void pulled(answer.refresh))
  return (
    <Page title="党组织关系">
      <PageHead title="党组织关系" sub="是党员才登记。登记上了，能参加党员的活动、记党员积分。" />
      <Answered answer={answer}>{(own) => <Standing own={own} onClaimed={() => void answer.refresh()} />}</Answered>
    </Page>
  )
}
