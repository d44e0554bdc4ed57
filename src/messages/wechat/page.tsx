import { usePullDownRefresh } from '@tarojs/taro'
import type { OutputOf } from '@domain/kernel/contract'
import { subscriptions } from '@domain/messages/contract'
import { pulled } from '../../platform/pulled'
import { useAnswer } from '../../platform/use-answer'
import { subscribeTo } from '../../platform/use-subscribe'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { FailureView } from '../../ui/failure-view'
import { Page } from '../../ui/frame/page'
import { Note } from '../../ui/note'
import { RowsSkeleton } from '../../ui/skeleton'
import { StateView } from '../../ui/state-view'

type Subscription = OutputOf<typeof subscriptions>['items'][number]

interface SubscriptionRowProps {
  readonly one: Subscription
  readonly onAsked: () => Promise<void>
}

function SubscriptionRow({ one: { template, title, remaining, platformId }, onAsked }: SubscriptionRowProps) {
  const ask = async () => {
    if (platformId !== undefined) await subscribeTo(template, platformId)
    await onAsked()
  }
  return (
    <Box className="cell">
      <Box className="fill">
        <Box className="t">{title}</Box>
        <Box className="sub">{remaining > 0 ? `还会发 ${remaining} 次` : '微信里不发'}</Box>
      </Box>
      {process.env.TARO_ENV === 'weapp' && <Button small words="加一次" onTap={() => void ask()} />}
    </Box>
  )
}

/** 微信提醒: how often each kind of message still comes through WeChat, and one time more by a tap. */
export default function WechatPage() {
  const { value, failure, refresh } = useAnswer(subscriptions, {})
  usePullDownRefresh(() => void pulled(refresh))
  const offered = value?.items.filter(({ platformId }) => platformId !== undefined)
  return (
    <Page title="微信提醒">
      <Box as="header">
        <Box as="h1" className="h1">
          微信提醒
        </Box>
        <Box className="sub">同意一次，微信发一次。不发的，也都在“消息”里。</Box>
      </Box>
      {!value && failure && <FailureView failure={failure} onRetry={() => void refresh()} />}
      {!value && !failure && <RowsSkeleton />}
      {offered?.length === 0 && (
        <StateView picture="empty" title="还没有开通" say="县里还没有开通微信提醒。所有消息都在“消息”里，不会漏。" />
      )}
      {offered && offered.length > 0 && (
        <>
          <Note icon="clock">晚上九点到早上八点不发，攒到八点。</Note>
          {process.env.TARO_ENV !== 'weapp' && <Note icon="info">在手机的红堡小程序里才能加次数。</Note>}
          <Box className="card flush">
            {offered.map((one) => (
              <SubscriptionRow key={one.template} one={one} onAsked={refresh} />
            ))}
          </Box>
        </>
      )}
    </Page>
  )
}
