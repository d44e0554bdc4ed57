import { useState } from 'react'
import { confirmGrant, endPost, suspendPost, type listPosts } from '@domain/identity/post-contract'
import { POST_WORDS } from '@domain/identity/words'
import type { OutputOf } from '@domain/kernel/contract'
import { ROLE_WORDS } from '@domain/kernel/roles'
import { go } from '../../../../platform/places'
import { useAct } from '../../../../platform/use-act'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { Note } from '../../../../ui/note'
import { stamp } from '../../../../ui/when'
import { useMay } from '../../../frame/use-may'
import { Facts } from '../../../parts/facts'
import { Said } from '../../../parts/said'
import { HandOver } from './hand-over'

export type PostRow = OutputOf<typeof listPosts>['items'][number]

interface PostOneProps {
  readonly post: PostRow
  readonly as: string
  readonly onDone: () => void
}

type Asking = 'end' | 'suspend' | 'handOver'

/** One post and what an administrator does with it; each of it says why. */
export function PostOne({ post, as, onDone }: PostOneProps) {
  const { assignmentId, status } = post
  const [asking, setAsking] = useState<Asking>()
  const may = useMay()
  const confirm = useAct(confirmGrant, { as })
  const end = useAct(endPost, { as })
  const suspend = useAct(suspendPost, { as })
  const confirmIt = async () => {
    if (await confirm.run({ assignmentId })) onDone()
  }
  const endIt = async (reason: string) => {
    if (await end.run({ assignmentId, reason })) onDone()
  }
  const suspendIt = async (reason: string) => {
    if (await suspend.run({ assignmentId, suspend: status === 'active', reason })) onDone()
  }
  const substitute = () => {
    const { role, unitId, unitName, holderName } = post
    go('grantPost', { substituteFor: assignmentId, role, unitId, unitName, holderName })
  }
  const pause = status === 'active' ? '暂停岗位' : '恢复岗位'
  return (
    <Box className="col g12">
      <Facts
        rows={[
          ['谁', post.holderName],
          ['表里的姓名', post.listedAs],
          ['岗位', ROLE_WORDS[post.role]],
          ['单位', post.unitName],
          ['状态', POST_WORDS[status]],
          ['从', stamp(post.from)],
          ['到', post.to === undefined ? '没有定' : stamp(post.to)],
          ['替班', post.substituteFor && '替别人的岗位'],
        ]}
      />
      {status === 'proposed' && post.listedAs !== undefined && (
        <Note icon="idcard" tone="amber">
          这个人刚绑定了表里的手机号。先打电话核对是不是本人，再复核。
        </Note>
      )}
      <FailureNote failure={confirm.failure} not="没有复核" />
      {status === 'proposed' && may(confirmGrant) && (
        <Button kind="pri" wide words="复核通过" busy={confirm.busy && '正在复核'} onTap={() => void confirmIt()} />
      )}
      {status !== 'ended' && may(endPost) && (
        <Box className="col g8">
          {status === 'active' && <Button words="交接给别人" onTap={() => setAsking('handOver')} />}
          {status === 'active' && <Button words="请假，安排替班" onTap={substitute} />}
          {status !== 'proposed' && <Button words={pause} onTap={() => setAsking('suspend')} />}
          <Button words={status === 'proposed' ? '不同意安排' : '结束岗位'} onTap={() => setAsking('end')} />
        </Box>
      )}
      {asking === 'handOver' && <HandOver assignmentId={assignmentId} as={as} onDone={onDone} />}
      {asking === 'suspend' && (
        <Said
          label="为什么"
          words={pause}
          busy={suspend.busy}
          onSay={(reason) => void suspendIt(reason)}
          failure={suspend.failure}
        />
      )}
      {asking === 'end' && (
        <Said
          label="为什么结束"
          words="结束这个岗位"
          busy={end.busy}
          failure={end.failure}
          onSay={(reason) => void endIt(reason)}
        />
      )}
    </Box>
  )
}
