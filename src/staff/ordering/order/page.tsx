import { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { getOrder } from '@domain/ordering/contract'
import { serverNow } from '../../../platform/clock'
import { back } from '../../../platform/places'
import { pulled } from '../../../platform/pulled'
import { useAnswer } from '../../../platform/use-answer'
import { Box } from '../../../ui/box'
import { FailureView } from '../../../ui/failure-view'
import { PageSkeleton } from '../../../ui/skeleton'
import { StaffPage } from '../../frame/staff-page'
import { OrderActions, useOrderActs, type DeskAsking } from '../parts/order-actions'
import { OrderDetail } from '../parts/order-detail'
import { OrderSheet } from '../parts/order-sheet'

function DeskOrder({ orderId, as }: { readonly orderId: string; readonly as: string }) {
  const { value: order, failure, refresh } = useAnswer(getOrder, { orderId }, { as })
  const [asking, setAsking] = useState<DeskAsking>()
  const acts = useOrderActs(order, as)
  usePullDownRefresh(() => void pulled(refresh))
  const close = () => setAsking(undefined)
  const done = () => {
    close()
    void refresh()
  }
  if (!order) return failure ? <FailureView failure={failure} onRetry={() => void refresh()} /> : <PageSkeleton />
  return (
    <Box className="one-order col g12">
      <Box className="card col g12">
        <OrderDetail order={order} as={as} />
      </Box>
      <OrderActions
        order={order}
        acts={acts}
        now={serverNow()}
        keys={false}
        onDone={done}
        onAsk={setAsking}
        onCode={back}
      />
      {asking && <OrderSheet asking={asking} order={order} as={as} onClose={close} onDone={done} />}
    </Box>
  )
}

/** One order on the phone of the desk. */
export default function DeskOrderPage() {
  const { orderId = '' } = useRouter().params
  return (
    <StaffPage title="这一单" place="desk">
      {(post) => <DeskOrder orderId={orderId} as={post.assignmentId} />}
    </StaffPage>
  )
}
