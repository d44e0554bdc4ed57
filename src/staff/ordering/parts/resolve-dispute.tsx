import { useState } from 'react'
import { resolveDispute } from '@domain/ordering/care-contract'
import { useAct } from '../../../platform/use-act'
import { Box } from '../../../ui/box'
import { Note } from '../../../ui/note'
import { Pick } from '../../../ui/pick'
import { Said } from '../../parts/said'
import type { Order } from './order-facts'
import { SlotChoice, type Slot } from './slot-choice'

interface ResolveDisputeProps {
  readonly order: Order
  readonly as: string
  readonly onDone: () => void
}

const WAYS = [
  { value: 'redo', title: '重新办，现在排时间' },
  { value: 'redoLater', title: '重新办，时间以后再排' },
  { value: 'dismiss', title: '查过了，已经办好' },
] as const

type Way = (typeof WAYS)[number]['value']

/** What becomes of an order somebody is not content with. The one who served it cannot judge it. */
export function ResolveDispute({ order, as, onDone }: ResolveDisputeProps) {
  const [way, setWay] = useState<Way>('redo')
  const [slot, setSlot] = useState<Slot>()
  const act = useAct(resolveDispute, { as })
  const missing = way === 'redo' && !slot
  const resolve = async (reason: string) => {
    const decision = way === 'dismiss' ? 'dismiss' : 'redo'
    const at = way === 'redo' && slot ? { slotId: slot.slotId } : {}
    if (await act.run({ orderId: order.orderId, decision, reason, ...at })) onDone()
  }
  return (
    <Box className="col g12">
      <Box className="col g8" label="怎么处理" group>
        {WAYS.map(({ value, title }) => (
          <Pick key={value} title={title} chosen={way === value} onTap={() => setWay(value)} />
        ))}
      </Box>
      {way === 'redo' && (
        <SlotChoice serviceId={order.serviceId} unitId={order.unitId} chosen={slot?.slotId ?? ''} onChoose={setSlot} />
      )}
      {way === 'dismiss' && <Note icon="info">先给居民打个电话说清楚，再这样记。</Note>}
      <Said
        label="处理结果（居民会看到）"
        words="记下处理结果"
        off={missing ? '先选时间' : undefined}
        busy={act.busy}
        failure={act.failure}
        onSay={(reason) => void resolve(reason)}
      />
    </Box>
  )
}
