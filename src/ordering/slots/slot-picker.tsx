import { useState } from 'react'
import { shanghaiDate, startOfDay } from '@domain/kernel/calendar'
import { Box } from '../../ui/box'
import { Tap } from '../../ui/tap'
import { clock, dayWord } from '../../ui/when'
import { whereWords } from '../../ui/where-words'
import { byDay, seatsLeft, type Slot, type SlotDay } from './days'
import './slots.scss'

interface SlotPickerProps {
  readonly slots: readonly Slot[]
  readonly now: number
  readonly chosen: Slot | undefined
  readonly onChoose: (slot: Slot) => void
}

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

function SlotTile({
  slot,
  now,
  on,
  onChoose,
}: {
  slot: Slot
  now: number
  on: boolean
  onChoose: (slot: Slot) => void
}) {
  const left = seatsLeft(slot, now)
  const words = left > 0 ? `余 ${left}` : slot.status === 'open' ? '约满' : '停约'
  return (
    <Tap
      className={`slot${left === 0 ? ' full' : ''}${on ? ' on' : ''}`}
      chosen={left === 0 ? undefined : on}
      disabled={left === 0}
      onTap={() => onChoose(slot)}
    >
      <Box className="t">{clock(slot.startsAt)}</Box>
      <Box className="meta">{words}</Box>
    </Tap>
  )
}

const placesOf = (slots: readonly Slot[]) => [...new Set(slots.map(whereWords))]

/** A day, then a time of that day at one of the places. */
export function SlotPicker({ slots, now, chosen, onChoose }: SlotPickerProps) {
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
                <SlotTile
                  key={slot.slotId}
                  slot={slot}
                  now={now}
                  on={slot.slotId === chosen?.slotId}
                  onChoose={onChoose}
                />
              ))}
          </Box>
        </Box>
      ))}
    </Box>
  )
}
