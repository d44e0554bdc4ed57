import { useState } from 'react'
import { rescheduleOrder, scheduleOrder } from '@domain/ordering/care-contract'
import { serverNow } from '../../../platform/clock'
import { useAct } from '../../../platform/use-act'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { FailureNote } from '../../../ui/failure-note'
import { Sheet } from '../../../ui/sheet'
import { TextField } from '../../../ui/text-field'
import { moment } from '../../../ui/when'
import type { MoveSheetProps } from './move-sheet'
import type { Order } from './order-facts'
import { SlotChoice, type Slot } from './slot-choice'

interface TimeSheetProps extends MoveSheetProps {
  readonly order: Order
  /** An order that waits for a time gets its first one. */
  readonly first: boolean
}

/** 排时间, 改时间: a free time at the same unit; the person is told, with the reason. */
export function TimeSheet({ order, first, as, onClose, onDone }: TimeSheetProps) {
  const [slot, setSlot] = useState<Slot>()
  const [reason, setReason] = useState('')
  const act = useAct(first ? scheduleOrder : rescheduleOrder, { as })
  const said = reason.trim()
  const move = async () => {
    if (!slot) return
    const moved = await act.run({ orderId: order.orderId, slotId: slot.slotId, ...(said ? { reason: said } : {}) })
    if (moved) onDone()
  }
  return (
    <Sheet title={first ? '排一个时间' : '改到什么时间？'} onClose={onClose}>
      <SlotChoice
        serviceId={order.serviceId}
        unitId={order.unitId}
        chosen={slot?.slotId ?? ''}
        except={order.slotId}
        onChoose={setSlot}
      />
      <TextField label="原因（可以不写，居民会看到）" max={200} value={reason} onChange={setReason} />
      <FailureNote failure={act.failure} not={first ? '没有排成' : '没有改成，原来的时间还在'} />
      <Box className="pair">
        <Button words="不改了" onTap={onClose} />
        <Button
          kind="pri"
          words={slot ? `${first ? '排在' : '改到'}${moment(slot.startsAt, serverNow(), false)}` : ''}
          off={slot ? undefined : '先选时间'}
          busy={act.busy && '正在记下'}
          onTap={() => void move()}
        />
      </Box>
    </Sheet>
  )
}
