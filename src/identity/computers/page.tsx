import { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { me } from '@domain/identity/contract'
import { mySessions } from '@domain/identity/session-contract'
import type { OutputOf } from '@domain/kernel/contract'
import { serverNow } from '../../platform/clock'
import { go } from '../../platform/places'
import { pulled } from '../../platform/pulled'
import { scannedText } from '../../platform/scan-code'
import { useAnswer } from '../../platform/use-answer'
import { usePages } from '../../platform/use-pages'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { Page } from '../../ui/frame/page'
import { Note } from '../../ui/note'
import { PagedRows } from '../../ui/paged-rows'
import { Section } from '../../ui/section'
import { StateView } from '../../ui/state-view'
import { SessionCell } from './parts/session-cell'

type Posts = OutputOf<typeof me>['posts']

function ScanButton() {
  const [wrong, setWrong] = useState(false)
  const scan = async () => {
    const scene = await scannedText()
    setWrong(scene !== undefined && !/^[0-9A-Za-z.]{20,32}$/.test(scene))
    if (scene !== undefined && /^[0-9A-Za-z.]{20,32}$/.test(scene)) go('scan', { scene })
  }
  if (process.env.TARO_ENV === 'h5')
    return <Note icon="info">要登录别的电脑，用手机打开微信里的红堡，在“我的”里点“电脑登录”。</Note>
  return (
    <>
      <Button kind="pri" wide icon="scan" words="扫电脑上的码" onTap={() => void scan()} />
      {wrong && (
        <Note icon="alert" tone="red" alert>
          这不是红堡的登录码。请对准电脑上“用手机扫码登录”那一页的码。
        </Note>
      )}
    </>
  )
}

/** 电脑登录: scan to let a computer in, see where one is signed in, sign out from here. */
export default function ComputersPage() {
  const pages = usePages(mySessions, {})
  const { value: who } = useAnswer(me, {})
  const posts: Posts = who?.posts ?? []
  usePullDownRefresh(() => void pulled(pages.refresh))
  useReachBottom(() => void pages.next())
  return (
    <Page title="电脑登录">
      <Box as="header" className="col g8">
        <Box as="h1" className="h1">
          电脑登录
        </Box>
        <Box className="i2">在电脑上打开红堡，用手机扫一下就登录，不用密码。</Box>
      </Box>
      <ScanButton />
      <Section title="登录过的电脑">
        <PagedRows
          pages={pages}
          empty={
            <StateView
              picture="empty"
              title="没有电脑登录着"
              say="扫码登录后，哪台电脑、什么时候登录的，都列在这里。"
            />
          }
        >
          {(session) => (
            <SessionCell
              key={session.sessionId}
              session={session}
              post={posts.find(({ assignmentId }) => assignmentId === session.assignmentId)}
              now={serverNow()}
              onRevoked={() => void pages.refresh()}
            />
          )}
        </PagedRows>
      </Section>
    </Page>
  )
}
