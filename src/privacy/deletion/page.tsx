import { useState } from 'react'
import { me } from '@domain/identity/contract'
import { retention } from '@domain/privacy/contract'
import { myOpenMatters, myRequests } from '@domain/privacy/request-contract'
import { isOpenRequest } from '@domain/privacy/rules'
import { go } from '../../platform/places'
import { useAnswer } from '../../platform/use-answer'
import { Answered } from '../../ui/answered'
import { Button } from '../../ui/button'
import { Page } from '../../ui/frame/page'
import { Note } from '../../ui/note'
import { OpenMatters } from '../../ui/open-matters'
import { PageHead } from '../../ui/page-head'
import { Section } from '../../ui/section'
import { PageSkeleton } from '../../ui/skeleton'
import { TextField } from '../../ui/text-field'
import { Already } from '../parts/already'
import { DeletionSheet } from './parts/deletion-sheet'
import { KeptSummary } from './parts/kept-summary'

interface AskProps {
  readonly workdays: number
  readonly closingDays: number
  readonly wish: string
  readonly onWish: (wish: string) => void
  readonly onAsk: () => void
}

function Ask({ workdays, closingDays, wish, onWish, onAsk }: AskProps) {
  return (
    <>
      <Section title="为什么要删（可以不写）">
        <TextField
          tall
          bare
          label="为什么要删"
          hint="比如：搬走了，以后不用了"
          max={200}
          value={wish}
          onChange={onWish}
        />
      </Section>
      <Note icon="clock">{`工作人员 ${workdays} 个工作日内答复。答复以前能撤回申请；通过了马上删，不能反悔。不同意的话会写明为什么，您可以请另一个人复核。`}</Note>
      <Button words="申请删除" onTap={onAsk} />
      <Button kind="text" words={`想留 ${closingDays} 天反悔，改用注销`} onTap={() => go('closing')} />
    </>
  )
}

function useDeletion() {
  const matters = useAnswer(myOpenMatters, {})
  const { value: requests } = useAnswer(myRequests, { limit: 2 })
  const { value: who } = useAnswer(me, {})
  const before = requests?.items.find(({ kind, status }) => kind === 'delete' && isOpenRequest(status))
  return { matters, before, ready: requests !== undefined && who !== undefined, posts: (who?.posts.length ?? 0) > 0 }
}

/** 删除我的信息: what is deleted and what stays, what has to be over first, and then the request. */
export default function DeletionPage() {
  const kept = useAnswer(retention, {})
  const { matters, before, ready, posts } = useDeletion()
  const [wish, setWish] = useState('')
  const [asking, setAsking] = useState(false)
  return (
    <Page title="删除我的信息" over={asking && <DeletionSheet wish={wish.trim()} onClose={() => setAsking(false)} />}>
      <PageHead title="删除我的信息" sub="把红堡里关于您的都删掉，账号也没有了。先看清楚删什么、留什么。" />
      {before && <Already request={before} />}
      {posts && (
        <Note icon="work" tone="amber">
          您还有岗位。请先让管理员把岗位交给别人。
        </Note>
      )}
      <Answered answer={matters}>
        {({ items, closingDays, answerWorkdays }) => (
          <>
            {!ready && <PageSkeleton />}
            {ready && !before && <OpenMatters items={items} />}
            <Answered answer={kept}>{({ rows }) => <KeptSummary rows={rows} />}</Answered>
            {ready && !before && !posts && items.length === 0 && (
              <Ask
                workdays={answerWorkdays}
                closingDays={closingDays}
                wish={wish}
                onWish={setWish}
                onAsk={() => setAsking(true)}
              />
            )}
          </>
        )}
      </Answered>
    </Page>
  )
}
