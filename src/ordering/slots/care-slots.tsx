import { useState } from 'react'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { Pick } from '../../ui/pick'
import { moment } from '../../ui/when'
import { canWait, seatsLeft } from './days'
import type { PickerProps } from './picker-props'

const AT_ONCE = 3

/** Three times at once, spoken, and the way to others. */
export function CareSlots({ slots, now, chosen, onChoose, onFull, waited }: PickerProps) {
  const [shown, setShown] = useState(AT_ONCE)
  const free = slots.filter((slot) => seatsLeft(slot, now) > 0)
  const full = free.length === 0 && onFull ? slots.filter((slot) => canWait(slot, now)).slice(0, AT_ONCE) : []
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
      {full.map((slot) => (
        <Pick
          key={slot.slotId}
          title={moment(slot.startsAt, now, true)}
          right={
            <Box as="span" className="nowrap">
              {waited?.includes(slot.slotId) ? '在等' : '约满，可以等'}
            </Box>
          }
          chosen={false}
          onTap={() => onFull?.(slot)}
        />
      ))}
      {free.length > shown && (
        <Button kind="text" icon="cal" words="看别的时间" onTap={() => setShown(shown + AT_ONCE)} />
      )}
    </Box>
  )
}
