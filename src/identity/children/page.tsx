import { usePullDownRefresh } from '@tarojs/taro'
import { useState } from 'react'
import { myChildren } from '@domain/identity/account-contract'
import { me } from '@domain/identity/contract'
import { pulled } from '../../platform/pulled'
import { useAnswer } from '../../platform/use-answer'
import { Answered } from '../../ui/answered'
import { Box } from '../../ui/box'
import { Page } from '../../ui/frame/page'
import { Note } from '../../ui/note'
import { PageHead } from '../../ui/page-head'
import { Section } from '../../ui/section'
import { FirstThis } from '../parts/first-this'
import { ChildCell, type Child } from './parts/child-cell'
import { Give } from './parts/give'
import { WithdrawSheet } from './parts/withdraw-sheet'

function Children({ items, onWithdraw }: { items: readonly Child[]; onWithdraw: (child: Child) => void }) {
  if (items.length === 0) {
    return <Box className="card sub">还没有。同意以后，孩子的名字和同意的内容都列在这里，随时能撤回。</Box>
  }
  return (
    <Box className="card flush">
      {items.map((child) => (
        <ChildCell key={child.childUserId} child={child} onWithdraw={() => onWithdraw(child)} />
      ))}
    </Box>
  )
}

/** 替孩子同意, on the guardian's phone: whom one agreed for, one more, and the way back. */
export default function ChildrenPage() {
  const answer = useAnswer(myChildren, {})
  const { value: who } = useAnswer(me, {})
  const [leaving, setLeaving] = useState<Child>()
  const [fresh, setFresh] = useState(false)
  usePullDownRefresh(() => void pulled(answer.refresh))
  const withdrawn = () => {
    setLeaving(undefined)
    setFresh(false)
    void answer.refresh()
  }
  const given = () => {
    setFresh(true)
    void answer.refresh()
  }
  return (
    <Page
      title="替孩子同意"
      over={leaving && <WithdrawSheet child={leaving} onClose={() => setLeaving(undefined)} onDone={withdrawn} />}
    >
      <PageHead title="替孩子同意" sub="孩子不满 14 岁，约事、报名要家长同意。您说了算，随时能撤回。" />
      <Answered answer={answer}>
        {({ items }) => (
          <>
            {fresh && (
              <Note icon="checkc" tone="pine" alert>
                记下了。孩子的手机上马上能用。
              </Note>
            )}
            <Section title="您同意过的孩子">
              <Children items={items} onWithdraw={setLeaving} />
            </Section>
            {who?.verification === 'resident_verified' && (
              <Section title="再替一个孩子同意">
                <Give onGiven={given} />
              </Section>
            )}
            {who && who.verification !== 'resident_verified' && (
              <FirstThis
                title="先核对您的住处"
                say="要确认家长是谁，才能替孩子同意。社区三个工作日内答复。"
                words="去说住在哪里"
                place="residence"
              />
            )}
          </>
        )}
      </Answered>
    </Page>
  )
}
