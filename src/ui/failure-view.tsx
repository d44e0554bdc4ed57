import { Offline, type Failure } from '../platform/failures'
import { callUnit, useOwnUnit } from '../platform/own-unit'
import { go, startAt } from '../platform/places'
import { Button } from './button'
import { SignInButton } from './sign-in-button'
import { StateView } from './state-view'

interface FailureViewProps {
  readonly failure: Failure
  /** What is not lost, or what one can do besides. */
  readonly say?: string
  readonly onRetry: () => void
}

const WHO_CODES = ['UNAUTHENTICATED', 'FORBIDDEN', 'SIGN_IN_FIRST']

interface SuspendedProps extends Pick<FailureViewProps, 'onRetry'> {
  readonly reason: unknown
}

/** Nothing works with a suspended account; people and telephones do. */
function Suspended({ reason, onRetry }: SuspendedProps) {
  const { unitPhone } = useOwnUnit()
  const why = typeof reason === 'string' && reason !== '' ? `原因：${reason}。` : ''
  return (
    <StateView
      picture="error"
      title="账号暂停使用了"
      say={`${why}现在什么都办不了，约好的事请直接到窗口。觉得不对，打电话跟社区说清楚；不知道电话可以打 12345。您的信息都还在。`}
    >
      {unitPhone && (
        <Button kind="pri" icon="phone" words={`打给社区 ${unitPhone}`} onTap={() => callUnit(unitPhone)} />
      )}
      <Button words="恢复了，再看看" onTap={onRetry} />
    </StateView>
  )
}

/** A page whose answer did not come, or was a refusal. */
export function FailureView({ failure, say = '', onRetry }: FailureViewProps) {
  if (failure instanceof Offline) {
    return (
      <StateView picture="error" title="没有网络" say={`手机现在连不上网。${say}联网后再试一次。`}>
        <Button kind="pri" words="再试一次" onTap={onRetry} />
      </StateView>
    )
  }
  if (failure.code === 'ACCOUNT_SUSPENDED') {
    const { reason } = { reason: undefined, ...failure.details }
    return <Suspended reason={reason} onRetry={onRetry} />
  }
  if (WHO_CODES.includes(failure.code)) {
    return (
      <StateView picture="empty" title={failure.message} say="不登录也能先看有哪些服务、要带什么。">
        <SignInButton />
        <Button words="去看服务" onTap={() => go('services')} />
      </StateView>
    )
  }
  if (failure.code.endsWith('_NOT_FOUND')) {
    return (
      <StateView picture="empty" title="没有找到" say={`${failure.message}。`} number={failure.traceId.slice(0, 8)}>
        <Button kind="pri" words="回首页" onTap={() => startAt('home')} />
        <Button words="再试一次" onTap={onRetry} />
      </StateView>
    )
  }
  return (
    <StateView picture="error" title="没有看成" say={`${failure.message}。${say}`} number={failure.traceId.slice(0, 8)}>
      <Button kind="pri" words="再试一次" onTap={onRetry} />
    </StateView>
  )
}
