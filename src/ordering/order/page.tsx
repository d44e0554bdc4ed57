import { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { getOrder } from '@domain/ordering/contract'
import { serverNow } from '../../platform/clock'
import { useCare } from '../../platform/mode'
import { pulled } from '../../platform/pulled'
import { useAnswer } from '../../platform/use-answer'
import { Box } from '../../ui/box'
import { CellRow } from '../../ui/cell-row'
import { FailureView } from '../../ui/failure-view'
import { Page } from '../../ui/frame/page'
import { OfflineNote } from '../../ui/offline-note'
import { PageSkeleton } from '../../ui/skeleton'
import { WaySheet } from '../../ui/way/way-sheet'
import { whereWords } from '../../ui/where-words'
import { Actions } from './parts/actions'
import type { Asking } from './parts/asking'
import { CancelSheet } from './parts/cancel-sheet'
import { CodeCard } from './parts/code-card'
import { DisputeSheet } from './parts/dispute-sheet'
import { OrderHead } from './parts/order-head'
import { Progress } from './parts/progress'
import { RescheduleSheet } from './parts/reschedule-sheet'
import { ServedQuestion } from './parts/served-question'
import { RatingCard } from './parts/rating-card'
import { What } from './parts/what'
import { showsCode } from './parts/view'
import { usePoll } from '../../platform/use-poll'

/** 订单: the sentence, the code, what to bring, how far it is, what one can do. */
export default function OrderPage() {
  const { orderId = '' } = useRouter().params
  const { value: order, at, failure, refresh } = useAnswer(getOrder, { orderId }, { keep: true })
  const [asking, setAsking] = useState<Asking>()
  const care = useCare()
  usePullDownRefresh(() => void pulled(refresh))
  usePoll(order !== undefined && showsCode(order), refresh)
  const close = () => setAsking(undefined)
  const done = () => {
    close()
    void refresh()
  }
  const now = serverNow()
  const sheet = order && asking && { order, now, onClose: close, onDone: done }
  return (
    <Page
      title="订单"
      over={
        <>
          {sheet && asking === 'cancel' && <CancelSheet {...sheet} />}
          {sheet && asking === 'reschedule' && <RescheduleSheet {...sheet} />}
          {sheet && asking === 'dispute' && <DisputeSheet {...sheet} />}
          {sheet && asking === 'way' && <WaySheet unitId={order.unitId} place={whereWords(order)} onClose={close} />}
        </>
      }
    >
      <OfflineNote failure={failure} at={at} still="办事码照样能用。" />
      {!order && failure && <FailureView failure={failure} onRetry={() => void refresh()} />}
      {!order && !failure && <PageSkeleton />}
      {order && (
        <>
          <OrderHead order={order} now={now} />
          {order.mine && order.status === 'served' && <ServedQuestion order={order} onDone={done} onAsk={setAsking} />}
          {order.mine && order.status === 'completed' && <RatingCard order={order} now={now} onDone={done} />}
          {showsCode(order) && <CodeCard order={order} now={now} onWay={() => setAsking('way')} />}
          <What order={order} care={care} />
          <Progress order={order} now={now} />
          {care && showsCode(order) && (
            <Box className="card flush">
              <CellRow icon="nav" title="怎么走" onTap={() => setAsking('way')} />
            </Box>
          )}
          {order.mine && <Actions order={order} now={now} offline={failure !== undefined} onAsk={setAsking} />}
        </>
      )}
    </Page>
  )
}
