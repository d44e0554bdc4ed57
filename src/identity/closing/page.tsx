import { useState } from 'react'
import { me, myAccount } from '@domain/identity/contract'
import { myAccount as myPoints } from '@domain/points/contract'
import { myOpenMatters } from '@domain/privacy/request-contract'
import { go } from '../../platform/places'
import { useAnswer } from '../../platform/use-answer'
import { Answered } from '../../ui/answered'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { Page } from '../../ui/frame/page'
import { Note } from '../../ui/note'
import { OpenMatters } from '../../ui/open-matters'
import { PageHead } from '../../ui/page-head'
import { Section } from '../../ui/section'
import { PageSkeleton } from '../../ui/skeleton'
import { ClosingNote } from '../parts/closing-note'
import { ClosingSheet } from './parts/closing-sheet'
import '../identity.scss'

function What({ days, points }: { readonly days: number; readonly points: number | undefined }) {
  const lines = [
    `今天申请，${days} 天后注销。这 ${days} 天里账号照常用，随时能反悔。`,
    '注销以后，称呼、手机号、出生年月、住处都删掉，找不回来。',
    '办过的事留三年，去掉您的姓名和手机号。',
    points ? `您还有 ${points} 积分，注销以后作废。可以先去换东西，或者捐出来。` : undefined,
    '以后想用，可以重新登录，从头开始。',
  ]
  return (
    <Section title="注销会怎样" more={{ words: '保存多久', onTap: () => go('retention') }}>
      <Box as="ul" className="card leave-list">
        {lines.map((line) => line && <Box as="li" key={line}>{`· ${line}`}</Box>)}
      </Box>
    </Section>
  )
}

interface ActiveProps {
  /** Told how many days it could be called off. */
  readonly onAsk: (days: number) => void
}

function Active({ onAsk }: ActiveProps) {
  const matters = useAnswer(myOpenMatters, {})
  const { value: points } = useAnswer(myPoints, {})
  const { value: who } = useAnswer(me, {})
  if (!who) return <PageSkeleton />
  const posts = who.posts.length > 0
  return (
    <Answered answer={matters}>
      {({ items, closingDays }) => (
        <>
          {posts && (
            <Note icon="work" tone="amber">
              您还有岗位。请先让管理员把岗位交给别人，再来注销。
            </Note>
          )}
          <OpenMatters items={items} />
          <What days={closingDays} points={points?.balance} />
          {!posts && items.length === 0 && <Button words="注销账号" onTap={() => onAsk(closingDays)} />}
          <Button kind="text" words="只想撤回同意，账号留着" onTap={() => go('privacy')} />
        </>
      )}
    </Answered>
  )
}

/** 注销账号: what it means, what has to be over first, and the way back. */
export default function ClosingPage() {
  const answer = useAnswer(myAccount, {})
  const [asking, setAsking] = useState<number>()
  const refresh = () => {
    setAsking(undefined)
    void answer.refresh()
  }
  return (
    <Page
      title="注销账号"
      over={
        asking !== undefined && <ClosingSheet days={asking} onClose={() => setAsking(undefined)} onDone={refresh} />
      }
    >
      <PageHead title="注销账号" />
      <Answered answer={answer}>
        {(own) =>
          own.status === 'closing' ? <ClosingNote own={own} onUndone={refresh} /> : <Active onAsk={setAsking} />
        }
      </Answered>
    </Page>
  )
}
