import { revokeSession, type mySessions } from '@domain/identity/session-contract'
import type { OutputOf } from '@domain/kernel/contract'
import { ROLE_WORDS, type PostRole } from '@domain/kernel/roles'
import { useAct } from '../../../platform/use-act'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { FailureNote } from '../../../ui/failure-note'
import { Icon } from '../../../ui/icon'
import { Tag } from '../../../ui/tag'
import { stamp } from '../../../ui/when'

type Session = OutputOf<typeof mySessions>['items'][number]

interface SessionCellProps {
  readonly session: Session
  /** The post it acts under, if one still holds it. */
  readonly post: { readonly role: PostRole; readonly unitName: string } | undefined
  readonly now: number
  readonly onRevoked: () => void
}

const asWhom = ({ session: { assignmentId }, post }: SessionCellProps) => {
  if (post) return `用${post.unitName}${ROLE_WORDS[post.role]}`
  return assignmentId === undefined ? '只用本人' : '用的岗位已经没有了'
}

/** One computer: under which post, since when, and the way out. */
export function SessionCell(props: SessionCellProps) {
  const { session, now, onRevoked } = props
  const act = useAct(revokeSession)
  const live = session.status === 'live' && session.expiresAt > now
  const revoke = async () => {
    if (await act.run({ sessionId: session.sessionId })) onRevoked()
  }
  return (
    <Box className="cell">
      <Icon name="keyboard" />
      <Box className="fill col g8">
        <Box>
          <Box className="t">{session.device}</Box>
          <Box className="sub">{asWhom(props)}</Box>
          <Box className="meta">{`${stamp(session.createdAt)} 登录${live ? `，${stamp(session.expiresAt)} 自动退出` : ''}`}</Box>
        </Box>
        <FailureNote failure={act.failure} not="没有退出" />
      </Box>
      {live ? (
        <Button small words="退出" busy={act.busy && '正在退出'} onTap={() => void revoke()} />
      ) : (
        <Tag words={session.status === 'live' ? '到时间退出了' : '已退出'} />
      )}
    </Box>
  )
}
