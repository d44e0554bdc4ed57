import { useState } from 'react'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { Pick } from '../../ui/pick'
import { moment } from '../../ui/when'
import { seatsLeft, type Slot } from './days'

interface CareSlotsProps {
  readonly slots: readonly Slot[]
  readonly now: number
  readonly chosen: Slot | undefined
  readonly onChoose: (slot: Slot) => void
}

const AT_ONCE = 3

/** Three times at once, spoken, and the way to others. */
export function CareSlots({ slots, now, chosen, onChoose }: CareSlotsProps) {
  const [shown, setShown] = useState(AT_ONCE)
  const free = slots.filter((slot) => seatsLeft(slot, now) > 0)
  return (
    <Box className="col g12">
      {free.slice(0, shown).map((slot) => (
        <Pick
          key={slot.slotId}
          title={moment(slot.startsAt, now, true)}
          right={<Box as="span" className="nowrap">{`还有 ${seatsLeft(slot, now)} 个`}</Box>}
          chosen={slot.slotId === chosen?.slotId}
          onTap={() => onChoose(slot)}
        />
      ))}
      {free.length > shown && (
        <Button kind="text" icon="cal" words="看别的时间" onTap={() => setShown(shown + AT_ONCE)} />
      )}
    </Box>
  )
}
