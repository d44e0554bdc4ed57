import { serverNow } from '../../../platform/clock'
import { Box } from '../../../ui/box'
import { Tag } from '../../../ui/tag'
import { Timeline } from '../../../ui/timeline'
import { span } from '../../../ui/when'
import { deskSteps } from './desk-steps'
import { DESK_TONES, DESK_WORDS } from './desk-words'
import { OrderFacts, type Order } from './order-facts'
import { RatingView } from './rating-view'
import './order-detail.scss'

/** Everything the desk needs about one order. */
export function OrderDetail({ order, as }: { readonly order: Order; readonly as: string }) {
  return (
    <>
      <Box className="row apart">
        <Box as="span" className="meta">
          {order.orderNo}
        </Box>
        <Tag words={DESK_WORDS[order.status]} tone={DESK_TONES[order.status] ?? 'plain'} />
      </Box>
      <Box>
        <Box as="h2" className="h1">
          {order.title}
        </Box>
        <Box className="sub">{`${span(order.startsAt, order.endsAt, serverNow())}，${order.place}`}</Box>
      </Box>
      <OrderFacts order={order} as={as} />
      {order.rating && <RatingView rating={order.rating} />}
      <Box className="hr" />
      <Box as="h3" className="h3">
        办到哪一步了
      </Box>
      <Timeline steps={deskSteps(order, as)} />
    </>
  )
}
