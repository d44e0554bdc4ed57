import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { me } from '@domain/identity/contract'
import { confirmScan } from '@domain/identity/session-contract'
import type { OutputOf } from '@domain/kernel/contract'
import { ROLE_WORDS } from '@domain/kernel/roles'
import { go, goInstead } from '../../platform/places'
import { useAct } from '../../platform/use-act'
import { useAnswer } from '../../platform/use-answer'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { FailureNote } from '../../ui/failure-note'
import { FailureView } from '../../ui/failure-view'
import { Page } from '../../ui/frame/page'
import { Note } from '../../ui/note'
import { Pick } from '../../ui/pick'
import { PageSkeleton } from '../../ui/skeleton'
import { StateView } from '../../ui/state-view'

type Post = OutputOf<typeof me>['posts'][number]

const ONESELF = ''

const postWords = ({ unitName, role }: Post) => `${unitName} ${ROLE_WORDS[role]}`

function Choice({
  posts,
  chosen,
  onChoose,
}: {
  posts: readonly Post[]
  chosen: string
  onChoose: (id: string) => void
}) {
  return (
    <Box className="col g8" label="用哪个身份" group>
      {posts.map((post) => (
        <Pick
          key={post.assignmentId}
          title={ROLE_WORDS[post.role]}
          sub={post.unitName}
          chosen={chosen === post.assignmentId}
          onTap={() => onChoose(post.assignmentId)}
        />
      ))}
      <Pick title="只用本人" sub="看自己的事，不办公" chosen={chosen === ONESELF} onTap={() => onChoose(ONESELF)} />
    </Box>
  )
}

function question(post: Post | undefined): string {
  return post ? `用 ${postWords(post)} 在这台电脑上登录？` : '用本人身份在这台电脑上登录？'
}

function Done() {
  return (
    <StateView picture="empty" title="电脑上登录了" say="8 小时后自动退出。用完别人的电脑，在“电脑登录”里点退出。">
      <Button kind="pri" words="看登录着的电脑" onTap={() => goInstead('computers')} />
      <Button words="回首页" onTap={() => go('home')} />
    </StateView>
  )
}

/** Where the scanned code leads: as whom is that computer let in. */
export default function ScanPage() {
  const scene = decodeURIComponent(useRouter().params.scene ?? '')
  const { value: who, failure, refresh } = useAnswer(me, {})
  const [picked, setPicked] = useState<string>()
  const act = useAct(confirmScan)
  const [done, setDone] = useState(false)
  const posts = who?.posts ?? []
  const chosen = picked ?? posts[0]?.assignmentId ?? ONESELF
  const agree = async () => {
    if (await act.run({ scene, ...(chosen === ONESELF ? {} : { assignmentId: chosen }) })) setDone(true)
  }
  const signedIn = who?.userId !== undefined
  return (
    <Page title="登录电脑">
      {!who && failure && <FailureView failure={failure} onRetry={() => void refresh()} />}
      {!who && !failure && <PageSkeleton />}
      {who && !signedIn && (
        <StateView picture="empty" title="请先登录" say="在手机上登录以后，再扫一次电脑上的码。">
          <Button kind="pri" words="登录" onTap={() => go('join')} />
        </StateView>
      )}
      {done && <Done />}
      {signedIn && !done && (
        <>
          <Box as="h1" className="h1">
            {question(posts.find(({ assignmentId }) => assignmentId === chosen))}
          </Box>
          {posts.length > 0 && <Choice posts={posts} chosen={chosen} onChoose={setPicked} />}
          <Note icon="alert" tone="amber">
            只有您自己正坐在电脑前，才点同意。别人发来的码不要扫。
          </Note>
          <FailureNote failure={act.failure} not="电脑上没有登录" />
          <Box className="pair">
            <Button words="不是我" onTap={() => goInstead('home')} />
            <Button kind="pri" words="同意登录" busy={act.busy && '正在登录'} onTap={() => void agree()} />
          </Box>
        </>
      )}
    </Page>
  )
}
