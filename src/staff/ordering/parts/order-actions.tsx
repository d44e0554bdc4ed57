import { statusAfter } from '@domain/kernel/lifecycle'
import { acceptOrder } from '@domain/ordering/contract'
import { reportNoShow } from '@domain/ordering/care-contract'
import { ORDER_LIFECYCLE, type OrderMove } from '@domain/ordering/states'
import { useAct } from '../../../platform/use-act'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { FailureNote } from '../../../ui/failure-note'
import type { Order } from './order-facts'
import { useMay } from '../../frame/use-may'

export type DeskAsking = 'reject' | 'finish'

export interface OrderActs {
  /** Whether the order knows the move now, and the post may serve at all. */
  can(move: OrderMove): boolean
  readonly accept: ReturnType<typeof useAct<typeof acceptOrder>>
  readonly noShow: ReturnType<typeof useAct<typeof reportNoShow>>
}

/** The desk's moves on one order. */
export function useOrderActs(order: Order | undefined, as: string): OrderActs {
  const mayServe = useMay()(acceptOrder)
  return {
    can: (move) => mayServe && order !== undefined && statusAfter(ORDER_LIFECYCLE, order.status, move) !== undefined,
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
  const { can, accept, noShow } = acts
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
      <Box className="pair">
        {can('reject') && <Button words="退回" keyCap={key('X')} onTap={() => onAsk('reject')} />}
        {can('noShow') && now >= order.endsAt && (
          <Button words="没有到场" busy={noShow.busy && '正在记下'} onTap={() => void move(noShow)} />
        )}
      </Box>
    </Box>
  )
}
