import { usePullDownRefresh } from '@tarojs/taro'
import { useState } from 'react'
import { me, myAccount } from '@domain/identity/contract'
import { serverNow } from '../../platform/clock'
import { callUnit } from '../../platform/own-unit'
import { pulled } from '../../platform/pulled'
import { useAnswer } from '../../platform/use-answer'
import { Answered } from '../../ui/answered'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { Page } from '../../ui/frame/page'
import { Note } from '../../ui/note'
import { PageHead } from '../../ui/page-head'
import { Section } from '../../ui/section'
import { Tag } from '../../ui/tag'
import { Timeline } from '../../ui/timeline'
import { stamp } from '../../ui/when'
import { byDay } from '../parts/by-day'
import { FirstThis } from '../parts/first-this'
import type { Own } from '../parts/own'
import { TellHome } from './parts/tell-home'

interface PartProps {
  readonly own: Own
  readonly unitName: string | undefined
  readonly unitPhone: string | undefined
  readonly onTold: () => void
}

function Pending({ own: { residence }, unitPhone, onTold }: PartProps) {
  const [wrong, setWrong] = useState(false)
  if (!residence) return null
  const { unitName, building = '', submittedAt, dueAt } = residence
  return (
    <Section title="办到哪一步了">
      <Box className="card">
        <Timeline
          steps={[
            { state: 'done', title: '您说了住在哪里', when: stamp(submittedAt), sub: `${unitName} ${building}`.trim() },
            {
              state: 'now',
              title: `等${unitName}核对`,
              sub: `${byDay(dueAt, serverNow())}答复您。可能打电话问您一句。`,
            },
            { state: 'todo', title: '核对好了，能用的更多' },
          ]}
        />
      </Box>
      {unitPhone && <Button icon="phone" words={`打给社区 ${unitPhone}`} onTap={() => callUnit(unitPhone)} />}
      {wrong ? (
        <TellHome onTold={onTold} />
      ) : (
        <Button kind="text" words="选错社区了，重新选" onTap={() => setWrong(true)} />
      )}
    </Section>
  )
}

function Verified({ own: { residence }, unitName, onTold }: PartProps) {
  const [moved, setMoved] = useState(false)
  return (
    <>
      <Box as="section" className="card row apart" label="现在的住处">
        <Box>
          <Box className="sub">现在的住处</Box>
          <Box className="h2">{residence?.unitName ?? unitName}</Box>
          {residence?.building && <Box className="i2">{residence.building}</Box>}
        </Box>
        <Tag words="核对过" tone="pine" icon="check" />
      </Box>
      {moved ? (
        <Section title="搬到了哪里">
          <Note icon="info">交上去以后要等新社区核对。核对好以前，要住处的事先办不了，比如兑换积分。</Note>
          <TellHome onTold={onTold} />
        </Section>
      ) : (
        <Button words="搬家了，改住处" onTap={() => setMoved(true)} />
      )}
    </>
  )
}

function Home(props: PartProps) {
  const { own, onTold } = props
  if (own.verification === 'unverified') {
    return (
      <FirstThis
        title="先绑手机号"
        say="社区要打电话跟您核对。绑好手机号，再来说住在哪里。"
        words="去绑手机号"
        place="phone"
      />
    )
  }
  if (own.verification === 'residence_pending') return <Pending {...props} />
  if (own.verification === 'resident_verified') return <Verified {...props} />
  return (
    <>
      {own.residence?.reason && (
        <Note icon="alert" tone="red">
          {`${own.residence.unitName}没有通过：${own.residence.reason}。可以改了再交一次。`}
        </Note>
      )}
      <TellHome onTold={onTold} />
    </>
  )
}

/** 我住在哪里: told by the person, checked by the community within three working days. */
export default function ResidencePage() {
  const answer = useAnswer(myAccount, {})
  const { value: who } = useAnswer(me, {})
  usePullDownRefresh(() => void pulled(answer.refresh))
  return (
    <Page title="我住在哪里">
      <PageHead title="我住在哪里" sub="社区核对过住处，才能兑换积分、参加本社区的事。不用写门牌号。" />
      <Answered answer={answer}>
        {(own) => (
          <Home own={own} unitName={who?.unitName} unitPhone={who?.unitPhone} onTold={() => void answer.refresh()} />
        )}
      </Answered>
    </Page>
  )
}
