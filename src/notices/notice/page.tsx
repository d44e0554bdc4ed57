import { usePullDownRefresh, useRouter, useShareAppMessage } from '@tarojs/taro'
import { useState } from 'react'
import { get } from '@domain/notices/contract'
import { NOTICE_KIND_WORDS } from '@domain/notices/words'
import { serverNow } from '../../platform/clock'
import { go } from '../../platform/places'
import { pulled } from '../../platform/pulled'
import { useAnswer } from '../../platform/use-answer'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { FailureView } from '../../ui/failure-view'
import { Page } from '../../ui/frame/page'
import { Note } from '../../ui/note'
import { OfflineNote } from '../../ui/offline-note'
import { PageSkeleton } from '../../ui/skeleton'
import { Tag } from '../../ui/tag'
import { Tap } from '../../ui/tap'
import { standing } from '../parts/standing'
import { DaysCard } from './parts/days-card'
import { DecisionCard } from './parts/decision-card'
import { Imprint } from './parts/imprint'
import { MyObjection } from './parts/my-objection'
import type { Notice } from './parts/notice'
import { ObjectSheet } from './parts/object-sheet'
import { TextCard } from './parts/text-card'
import './notice.scss'

function Head({ notice, now }: { readonly notice: Notice; readonly now: number }) {
  const stands = standing(notice, now)
  return (
    <Box as="header" className="col g8">
      <Box className="row">
        <Tag words={NOTICE_KIND_WORDS[notice.kind]} />
        {stands && <Tag words={stands.words} tone={stands.tone} />}
        <Box className="sub fill">{notice.unitName}</Box>
      </Box>
      <Box as="h1" className="h1">
        {notice.title}
      </Box>
    </Box>
  )
}

function Version({ notice: { replaces, replacedBy } }: { readonly notice: Notice }) {
  const [other, words] = replacedBy ? [replacedBy, '看更正的一版'] : [replaces, '看原来的一版']
  if (!other) return null
  return (
    <Note icon="swap" tone={replacedBy ? 'amber' : 'plain'}>
      <Box as="span">{replacedBy ? '这一版有更正，以新的为准。' : '这是更正的一版。'}</Box>
      <Tap link className="lnk-in" onTap={() => go('notice', { noticeId: other })}>
        {words}
      </Tap>
    </Note>
  )
}

/** One notice as it was posted; while a 公示 stands one can say what one holds against it. */
export default function NoticePage() {
  const { noticeId = '' } = useRouter().params
  const { value: notice, at, failure, refresh } = useAnswer(get, { noticeId }, { keep: true })
  const [asking, setAsking] = useState(false)
  usePullDownRefresh(() => void pulled(refresh))
  useShareAppMessage(() => ({
    title: notice?.title ?? '公告公示',
    path: `/notices/notice/page?noticeId=${encodeURIComponent(noticeId)}`,
  }))
  const now = serverNow()
  const done = () => {
    setAsking(false)
    void refresh()
  }
  return (
    <Page
      title="公告公示"
      foot={notice?.mayObject && <Button kind="pri" wide words="提意见" onTap={() => setAsking(true)} />}
      over={asking && <ObjectSheet noticeId={noticeId} onClose={() => setAsking(false)} onDone={done} />}
    >
      <OfflineNote failure={failure} at={at} />
      {!notice && failure && <FailureView failure={failure} onRetry={() => void refresh()} />}
      {!notice && !failure && <PageSkeleton />}
      {notice && (
        <>
          <Head notice={notice} now={now} />
          <Version notice={notice} />
          {notice.kind === 'publicity' && <DaysCard notice={notice} now={now} />}
          {notice.decision && <DecisionCard decision={notice.decision} />}
          <TextCard notice={notice} />
          {notice.mine && <MyObjection mine={notice.mine} />}
          <Imprint notice={notice} />
        </>
      )}
    </Page>
  )
}
