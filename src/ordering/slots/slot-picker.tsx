import { useState } from 'react'
import { shanghaiDate, startOfDay } from '@domain/kernel/calendar'
import { Box } from '../../ui/box'
import { Tap } from '../../ui/tap'
import { clock, dayWord } from '../../ui/when'
import { whereWords } from '../../ui/where-words'
import { byDay, canWait, seatsLeft, type Slot, type SlotDay } from './days'
import type { PickerProps } from './picker-props'
import './slots.scss'

function Days({
  days,
  shown,
  now,
  onShow,
}: {
  days: readonly SlotDay[]
  shown: string
  now: number
  onShow: (date: string) => void
}) {
  return (
    <Box className="days" label="日期" group>
      {days.map(({ date, left }) => (
        <Tap
          key={date}
          className={`day${left === 0 ? ' full' : ''}${date === shown ? ' on' : ''}`}
          chosen={date === shown}
          onTap={() => onShow(date)}
        >
          <Box>{dayWord(startOfDay(date), now)}</Box>
          <Box className="num">{Number(date.slice(8))}</Box>
          <Box className="meta">{left > 0 ? `余 ${left}` : '约满'}</Box>
        </Tap>
      ))}
    </Box>
  )
}

interface SlotTileProps extends Omit<PickerProps, 'slots' | 'chosen'> {
  readonly slot: Slot
  readonly on: boolean
}

function SlotTile({ slot, now, on, onChoose, onFull, waited }: SlotTileProps) {
  const left = seatsLeft(slot, now)
  const waits = waited?.includes(slot.slotId) === true
  const mayWait = onFull !== undefined && left === 0 && (waits || canWait(slot, now))
  const full = mayWait ? '约满，可等' : '约满'
  const words = left > 0 ? `余 ${left}` : waits ? '在等' : slot.status === 'open' ? full : '停约'
  return (
    <Tap
      className={`slot${left === 0 ? ' full' : ''}${on ? ' on' : ''}`}
      chosen={left === 0 ? undefined : on}
      disabled={left === 0 && !mayWait}
      onTap={() => (left > 0 ? onChoose(slot) : onFull?.(slot))}
    >
      <Box className="t">{clock(slot.startsAt)}</Box>
      <Box className="meta">{words}</Box>
    </Tap>
  )
}

const placesOf = (slots: readonly Slot[]) => [...new Set(slots.map(whereWords))]

/** A day, then a time of that day at one of the places. */
export function SlotPicker({ slots, now, chosen, ...acts }: PickerProps) {
  const days = byDay(slots, now)
  const [picked, setPicked] = useState<string | undefined>(chosen && shanghaiDate(chosen.startsAt))
  const shown = days.find(({ date }) => date === picked) ?? days.find(({ left }) => left > 0) ?? days[0]
  if (!shown) return null
  return (
    <Box className="col g12">
      <Days days={days} shown={shown.date} now={now} onShow={setPicked} />
      {placesOf(shown.slots).map((place) => (
        <Box key={place} className="col g8">
          <Box className="sub">{place}</Box>
          <Box className="slots" label={`${place}的时间`} group>
            {shown.slots
              .filter((slot) => whereWords(slot) === place)
              .map((slot) => (
                <SlotTile key={slot.slotId} slot={slot} now={now} on={slot.slotId === chosen?.slotId} {...acts} />
              ))}
          </Box>
        </Box>
      ))}
    </Box>
  )
}
