import { useState } from 'react'
import { rescheduleOrder } from '@domain/ordering/care-contract'
import { listSlots } from '@domain/ordering/contract'
import { useCare } from '../../../platform/mode'
import { useAct } from '../../../platform/use-act'
import { useAnswer } from '../../../platform/use-answer'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { FailureNote } from '../../../ui/failure-note'
import { Sheet } from '../../../ui/sheet'
import { RowsSkeleton } from '../../../ui/skeleton'
import { moment } from '../../../ui/when'
import { CareSlots } from '../../slots/care-slots'
import type { Slot } from '../../slots/days'
import { SlotPicker } from '../../slots/slot-picker'
import type { SheetProps } from './sheet-props'

/** Another time of the same item at the same place. */
export function RescheduleSheet({ order, now, onClose, onDone }: SheetProps) {
  const care = useCare()
  const [chosen, setChosen] = useState<Slot>()
  const { value } = useAnswer(listSlots, { serviceId: order.serviceId, unitId: order.unitId, from: now, limit: 100 })
  const act = useAct(rescheduleOrder)
  const slots = value?.items.filter(({ slotId }) => slotId !== order.slotId)
  const move = async () => {
    if (chosen && (await act.run({ orderId: order.orderId, slotId: chosen.slotId }))) onDone()
  }
  const Picker = care ? CareSlots : SlotPicker
  return (
    <Sheet title="改到什么时间？" onClose={onClose}>
      {!slots && <RowsSkeleton rows={2} />}
      {slots?.length === 0 && <Box>最近没有别的时间。可以取消，过几天再约。</Box>}
      {slots && slots.length > 0 && <Picker slots={slots} now={now} chosen={chosen} onChoose={setChosen} />}
      <FailureNote failure={act.failure} not="没有改成，原来的时间还在" />
      <Box className="pair">
        <Button words="不改了" onTap={onClose} />
        <Button
          kind="pri"
          words={chosen ? `改到${moment(chosen.startsAt, now, care)}` : ''}
          off={chosen ? undefined : '先选时间'}
          busy={act.busy && '正在改'}
          onTap={() => void move()}
        />
      </Box>
    </Sheet>
  )
}
