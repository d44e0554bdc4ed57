import { DisputeSheet } from './dispute-sheet'
import { FinishSheet } from './finish-sheet'
import type { DeskAsking } from './order-actions'
import type { Order } from './order-facts'
import { RejectSheet } from './reject-sheet'
import { ReplySheet } from './reply-sheet'
import { TimeSheet } from './time-sheet'

interface OrderSheetProps {
  readonly asking: DeskAsking
  readonly order: Order
  /** The acting assignment. */
  readonly as: string
  readonly onClose: () => void
  readonly onDone: () => void
}

/** The sheet of a move that needs more than a tap. */
export function OrderSheet({ asking, order, ...rest }: OrderSheetProps) {
  const sheet = { ...rest, orderId: order.orderId }
  switch (asking) {
    case 'finish':
      return <FinishSheet {...sheet} />
    case 'reject':
      return <RejectSheet {...sheet} />
    case 'reply':
      return <ReplySheet {...sheet} />
    case 'dispute':
      return <DisputeSheet {...sheet} order={order} />
    case 'time':
      return <TimeSheet {...sheet} order={order} first={order.status === 'accepted'} />
  }
}
