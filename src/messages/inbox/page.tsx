import { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { inbox, markAllRead, markRead } from '@domain/messages/contract'
import type { OutputOf } from '@domain/kernel/contract'
import { go } from '../../platform/places'
import { pulled } from '../../platform/pulled'
import { useAct } from '../../platform/use-act'
import { usePages } from '../../platform/use-pages'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { CellRow } from '../../ui/cell-row'
import { FailureNote } from '../../ui/failure-note'
import { Page } from '../../ui/frame/page'
import { PagedRows } from '../../ui/paged-rows'
import { StateView } from '../../ui/state-view'
import { Tag } from '../../ui/tag'
import { Tap } from '../../ui/tap'
import { stamp } from '../../ui/when'

type Message = OutputOf<typeof inbox>['items'][number]

function MessageCell({ message, onOpen }: { readonly message: Message; readonly onOpen: () => void }) {
  const unread = message.status === 'unread'
  return (
    <Tap className="cell" onTap={onOpen}>
      <Box className="fill">
        <Box className="row apart">
          <Box className={unread ? 't b' : 't'}>{message.title}</Box>
          {unread && <Tag words="没看过" tone="amber" />}
        </Box>
        <Box className="sub">{message.text}</Box>
        <Box className="meta">{stamp(message.at)}</Box>
      </Box>
    </Tap>
  )
}

/** 消息: what one was told, newest first. */
export default function InboxPage() {
  const pages = usePages(inbox, {})
  const read = useAct(markRead)
  const all = useAct(markAllRead)
  usePullDownRefresh(() => void pulled(pages.refresh))
  useReachBottom(() => void pages.next())
  const open = async ({ messageId, status, refKind, refId }: Message) => {
    if (status === 'unread') await read.run({ messageId })
    if (refKind === 'order') go('order', { orderId: refId })
    else if (refKind === 'service') go('service', { serviceId: refId })
    else if (refKind === 'redemption') go('redemption', { redemptionId: refId })
    else if (refKind === 'application') go('fundApplications')
    else if (refKind === 'disbursement') go('fundPayments')
    else if (refKind === 'appropriation') go('fundGifts')
    else if (refKind === 'pointChange') go('awards')
    else if (refKind === 'stockChange') go('outlet')
    else if (refKind === 'points') go('points')
    else if (refKind === 'reward') go('reward', { rewardId: refId })
    else if (refKind === 'feedback') go('myFeedback')
    else if (refKind === 'notice') go('notice', { noticeId: refId })
    else if (refKind === 'noticeDraft') go('noticeDesk')
    else if (refKind === 'signUp') go('signUps')
    else if (refKind === 'record') go('records')
    else if (refKind === 'recordDesk') go('recordDesk')
    else if (refKind === 'pledge') go('pledges')
    else if (refKind === 'campaign') go('campaign', { campaignId: refId })
    else if (refKind === 'campaignDesk') go('crowdDesk', { campaignId: refId })
    else if (refKind === 'idea') go('ideas')
    else if (refKind === 'task') go('tasks')
    else if (refKind === 'activity') go('activity', { activityId: refId })
    else if (refKind === 'project') go('project', { projectId: refId })
    else if (refKind === 'projectWork') go('projectDesk', { projectId: refId })
    else if (refKind === 'team') go('team', { teamId: refId })
    else await pages.refresh()
  }
  const readAll = async () => {
    if (await all.run({})) await pages.refresh()
  }
  const unread = pages.rows?.some(({ status }) => status === 'unread') ?? false
  return (
    <Page title="消息">
      <Box className="row apart">
        <Box as="h1" className="h1">
          消息
        </Box>
        {unread && <Button small words="全部看过了" busy={all.busy && '正在记下'} onTap={() => void readAll()} />}
      </Box>
      <FailureNote failure={all.failure} not="没有记下" />
      <Box className="card flush">
        <CellRow icon="bell" title="微信里也提醒我" onTap={() => go('wechatMessages')} />
      </Box>
      <PagedRows
        pages={pages}
        empty={<StateView picture="empty" title="还没有消息" say="社区接单、改时间、到点提醒，都会留在这里。" />}
      >
        {(message) => <MessageCell key={message.messageId} message={message} onOpen={() => void open(message)} />}
      </PagedRows>
    </Page>
  )
}
