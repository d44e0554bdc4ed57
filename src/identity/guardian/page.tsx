import { startGuardianship } from '@domain/identity/account-contract'
import { myAccount } from '@domain/identity/contract'
import { isMinor } from '@domain/identity/rules'
import { useState } from 'react'
import { serverNow } from '../../platform/clock'
import { go } from '../../platform/places'
import { useAct } from '../../platform/use-act'
import { useAnswer } from '../../platform/use-answer'
import { usePoll } from '../../platform/use-poll'
import { Answered } from '../../ui/answered'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { FailureNote } from '../../ui/failure-note'
import { Page } from '../../ui/frame/page'
import { PageHead } from '../../ui/page-head'
import { Section } from '../../ui/section'
import { StateView } from '../../ui/state-view'
import { Tag } from '../../ui/tag'
import { Timeline } from '../../ui/timeline'
import { moment } from '../../ui/when'
import type { Own } from '../parts/own'
import { GuardianCode } from './parts/guardian-code'

interface Given {
  readonly code: string
  readonly until: number
}

const STEPS = [
  { title: '您取一个代码' },
  { title: '家长打开自己手机上的红堡', sub: '点“我的”，再点“我的账号”，再点“替孩子同意”' },
  { title: '家长填代码，看说明，点同意', sub: '家长的住处要先核对过' },
] as const

function Agreed({ name }: { readonly name: string }) {
  return (
    <>
      <Box as="section" className="card row apart" label="替您同意的家长">
        <Box>
          <Box className="sub">替您同意的家长</Box>
          <Box className="h2">{name}</Box>
        </Box>
        <Tag words="同意了" tone="pine" icon="check" />
      </Box>
      <Box className="i2">家长在自己手机的“替孩子同意”里看得到，也随时能撤回。</Box>
    </>
  )
}

function Ask({ given, onAsk, act }: { given: Given | undefined; onAsk: () => void; act: ReturnType<typeof useAct> }) {
  return (
    <>
      {given && (
        <GuardianCode code={given.code} valid={`${moment(given.until, serverNow(), false)} 前有效，只能用一次`} />
      )}
      <FailureNote failure={act.failure} not="没有取到代码" />
      <Button
        kind={given ? 'text' : 'pri'}
        wide
        words={given ? '换一个新代码' : '取一个代码'}
        busy={act.busy && '正在取'}
        onTap={onAsk}
      />
      <Section title="怎么办">
        <Box className="card">
          <Timeline steps={STEPS.map((step, index) => ({ ...step, state: stateOf(index, given !== undefined) }))} />
        </Box>
      </Section>
    </>
  )
}

function stateOf(index: number, given: boolean) {
  const now = given ? 1 : 0
  if (index < now) return 'done'
  return index === now ? 'now' : 'todo'
}

function Guardian({ own, refresh }: { readonly own: Own; readonly refresh: () => Promise<void> }) {
  const act = useAct(startGuardianship)
  const [given, setGiven] = useState<Given>()
  usePoll(given !== undefined && own.guardianName === undefined, refresh)
  const ask = async () => {
    const made = await act.run({})
    if (made) setGiven(made)
  }
  if (own.guardianName !== undefined) return <Agreed name={own.guardianName} />
  if (own.guardianNeeded || isMinor(own.birthMonth, serverNow()))
    return <Ask given={given} act={act} onAsk={() => void ask()} />
  if (own.birthMonth === undefined) {
    return (
      <StateView picture="empty" title="先填出生年月" say="不满 18 岁才要家长同意。填了出生年月就知道要不要。">
        <Button kind="pri" words="去填出生年月" onTap={() => go('profile')} />
      </StateView>
    )
  }
  return (
    <StateView picture="empty" title="不用家长同意" say="您满 18 岁了，自己就能同意。">
      <Button kind="pri" words="看我的同意" onTap={() => go('privacy')} />
    </StateView>
  )
}

/** 请家长同意, on the child's phone: a code that a guardian enters on theirs. */
export default function GuardianPage() {
  const answer = useAnswer(myAccount, {})
  return (
    <Page title="请家长同意">
      <PageHead title="请家长同意" sub="不满 14 岁约事，不满 18 岁做志愿者，要家长在自己的手机上同意。" />
      <Answered answer={answer}>{(own) => <Guardian own={own} refresh={answer.refresh} />}</Answered>
    </Page>
  )
}
