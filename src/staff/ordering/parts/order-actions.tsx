import { statusAfter } from '@domain/kernel/lifecycle'
import { acceptOrder } from '@domain/ordering/contract'
import { replyToRating, reportNoShow, rescheduleOrder, resolveDispute } from '@domain/ordering/care-contract'
import { ORDER_LIFECYCLE, type OrderMove } from '@domain/ordering/states'
import { useAct } from '../../../platform/use-act'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { FailureNote } from '../../../ui/failure-note'
import type { Order } from './order-facts'
import { useMay } from '../../frame/use-may'

export type DeskAsking = 'reject' | 'finish' | 'time' | 'dispute' | 'reply'

export interface OrderActs {
  /** Whether the order knows the move now, and the post may serve at all. */
  can(move: OrderMove): boolean
  /** Whether there is a dispute this post may judge. */
  readonly canResolve: boolean
  /** Whether somebody rated it and nobody answered yet. */
  readonly canReply: boolean
  /** Whether the desk may give it another time, or its first. */
  readonly canTime: boolean
  readonly accept: ReturnType<typeof useAct<typeof acceptOrder>>
  readonly noShow: ReturnType<typeof useAct<typeof reportNoShow>>
}

/** The desk's moves on one order. */
export function useOrderActs(order: Order | undefined, as: string): OrderActs {
  const may = useMay()
  const knows = (move: OrderMove) =>
    order !== undefined && statusAfter(ORDER_LIFECYCLE, order.status, move) !== undefined
  return {
    can: (move) => may(acceptOrder) && knows(move),
    canResolve: may(resolveDispute) && knows('dismissDispute'),
    canReply: may(replyToRating) && order?.rating !== undefined && order.rating.reply === undefined,
    canTime: may(rescheduleOrder) && (knows('schedule') || knows('reschedule')),
    accept: useAct(acceptOrder, { as }),
    noShow: useAct(reportNoShow, { as }),
  }
}

interface OrderActionsProps {
  readonly order: Order
  readonly acts: OrderActs
  readonly now: number
  /** Show the key of each action. */
  readonly keys: boolean
  readonly onDone: () => void
  readonly onAsk: (what: DeskAsking) => void
  /** Goes to where the code is typed. */
  readonly onCode: () => void
}

/** One red action, the rest outlined; the same that the keys do. */
export function OrderActions({ order, acts, now, keys, onDone, onAsk, onCode }: OrderActionsProps) {
  const { can, canResolve, canReply, canTime, accept, noShow } = acts
  const key = (cap: string) => (keys ? cap : undefined)
  const move = async (act: typeof accept | typeof noShow) => {
    if (await act.run({ orderId: order.orderId })) onDone()
  }
  return (
    <Box className="col g12">
      <FailureNote failure={accept.failure ?? noShow.failure} not="没有办成" />
      {can('accept') && (
        <Button
          kind="pri"
          wide
          words="接单"
          keyCap={key('Enter')}
          busy={accept.busy && '正在接单'}
          onTap={() => void move(accept)}
        />
      )}
      {can('checkIn') && <Button kind="pri" wide words="人到了，输码开始办" keyCap={key('Enter')} onTap={onCode} />}
      {can('finish') && (
        <Button kind="pri" wide words="办好，写结果" keyCap={key('Enter')} onTap={() => onAsk('finish')} />
      )}
      {can('schedule') && <Button kind="pri" wide words="排时间" onTap={() => onAsk('time')} />}
      {canResolve && <Button kind="pri" wide words="处理异议" onTap={() => onAsk('dispute')} />}
      {canReply && <Button wide words="回复评价" onTap={() => onAsk('reply')} />}
      <Box className="pair">
        {canTime && !can('schedule') && <Button words="改时间" keyCap={key('T')} onTap={() => onAsk('time')} />}
        {can('reject') && <Button words="退回" keyCap={key('X')} onTap={() => onAsk('reject')} />}
        {can('noShow') && now >= order.endsAt && (
          <Button words="没有到场" busy={noShow.busy && '正在记下'} onTap={() => void move(noShow)} />
        )}
      </Box>
    </Box>
  )
}
