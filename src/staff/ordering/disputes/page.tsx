import { listDisputes } from '@domain/ordering/care-contract'
import { getOrder } from '@domain/ordering/contract'
import { serverNow } from '../../../platform/clock'
import { useAnswer } from '../../../platform/use-answer'
import { usePages } from '../../../platform/use-pages'
import { Box } from '../../../ui/box'
import { FailureView } from '../../../ui/failure-view'
import { RowsSkeleton } from '../../../ui/skeleton'
import { moment } from '../../../ui/when'
import { StaffPage } from '../../frame/staff-page'
import { WorkList } from '../../frame/work-list'
import { OrderDetail } from '../parts/order-detail'
import { ResolveDispute } from '../parts/resolve-dispute'

interface DisputeOneProps {
  readonly orderId: string
  readonly as: string
  readonly onDone: () => void
}

function DisputeOne({ orderId, as, onDone }: DisputeOneProps) {
  const { value: order, failure, refresh } = useAnswer(getOrder, { orderId }, { as })
  if (!order)
    return failure ? <FailureView failure={failure} onRetry={() => void refresh()} /> : <RowsSkeleton rows={3} />
  return (
    <Box className="col g12">
      <OrderDetail order={order} as={as} />
      <ResolveDispute order={order} as={as} onDone={onDone} />
    </Box>
  )
}

function Disputes({ as }: { readonly as: string }) {
  const pages = usePages(listDisputes, {}, { as })
  return (
    <WorkList
      title="没有办好的事"
      pages={pages}
      idOf={({ orderId }) => orderId}
      columns={[
        { title: '事项', cell: ({ title }) => title },
        { title: '给谁办', cell: ({ forName }) => forName },
        { title: '居民怎么说', cell: ({ said }) => said ?? '' },
        { title: '约的时间', cell: ({ startsAt }) => moment(startsAt, serverNow(), false) },
      ]}
      line={({ title, forName, said }) => ({ title: `${forName} ${title}`, sub: said })}
      empty="没有居民说没办好的事。"
    >
      {({ orderId }, done) => <DisputeOne key={orderId} orderId={orderId} as={as} onDone={done} />}
    </WorkList>
  )
}

/** Orders somebody is not content with, for those who may judge them. */
export default function DisputesPage() {
  return (
    <StaffPage title="没有办好的事" place="disputes" asks={listDisputes}>
      {(post) => <Disputes key={post.assignmentId} as={post.assignmentId} />}
    </StaffPage>
  )
}
