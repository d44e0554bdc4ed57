import { useState } from 'react'
import { listSlots } from '@domain/ordering/contract'
import type { OutputOf } from '@domain/kernel/contract'
import { serverNow } from '../../../platform/clock'
import { useAnswer } from '../../../platform/use-answer'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { FailureView } from '../../../ui/failure-view'
import { Pick } from '../../../ui/pick'
import { RowsSkeleton } from '../../../ui/skeleton'
import { span } from '../../../ui/when'

export type Slot = OutputOf<typeof listSlots>['items'][number]

interface SlotChoiceProps {
  readonly serviceId: string
  readonly unitId: string
  readonly chosen: string
  /** The slot one has already. */
  readonly except?: string | undefined
  readonly onChoose: (slot: Slot) => void
}

const AT_ONCE = 4

/** Free times of an item at the desk's own unit, the earliest first. */
export function SlotChoice({ serviceId, unitId, chosen, except, onChoose }: SlotChoiceProps) {
  const [from] = useState(serverNow)
  const [shown, setShown] = useState(AT_ONCE)
  const { value, failure, refresh } = useAnswer(listSlots, { serviceId, unitId, from, limit: 100 })
  if (!value)
    return failure ? <FailureView failure={failure} onRetry={() => void refresh()} /> : <RowsSkeleton rows={2} />
  const free = value.items.filter(
    ({ slotId, status, taken, capacity }) => slotId !== except && status === 'open' && taken < capacity,
  )
  if (free.length === 0) return <Box className="sub">这里最近没有空的时间，可以先开放一段。</Box>
  return (
    <Box className="col g8" label="时间" group>
      {free.slice(0, shown).map((slot) => (
        <Pick
          key={slot.slotId}
          title={span(slot.startsAt, slot.endsAt, serverNow())}
          sub={`${slot.place} · 余 ${slot.capacity - slot.taken}`}
          chosen={slot.slotId === chosen}
          onTap={() => onChoose(slot)}
        />
      ))}
      {free.length > shown && <Button kind="text" words="看别的时间" onTap={() => setShown(shown + AT_ONCE)} />}
    </Box>
  )
}
