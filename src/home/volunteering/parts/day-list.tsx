import { go } from '../../../platform/places'
import { serverNow } from '../../../platform/clock'
import { Box } from '../../../ui/box'
import { ShiftLine } from '../../../ui/shift/shift-line'
import type { SignUp } from '../../../ui/shift/standing'
import { dayWord, monthDay, weekday } from '../../../ui/when'
import type { Day } from './days'

function DayHead({ day: { date, shifts } }: { readonly day: Day }) {
  const at = shifts[0]?.startsAt ?? 0
  const near = dayWord(at, serverNow())
  const word = near === monthDay(date) ? weekday(date) : near
  return (
    <Box className="sech">
      <Box as="h2" className="h2">{`${monthDay(date)} ${word}`}</Box>
      <Box className="sub">{`${shifts.length} 场`}</Box>
    </Box>
  )
}

/** The shifts of one day, and how one stands to each. */
export function DayList({ day, own }: { readonly day: Day; readonly own: readonly SignUp[] }) {
  return (
    <Box as="section" className="sec">
      <DayHead day={day} />
      <Box className="card shift-card">
        {day.shifts.map((shift) => (
          <ShiftLine
            key={shift.shiftId}
            shift={shift}
            mine={own.find(({ shiftId }) => shiftId === shift.shiftId)}
            onTap={() => go('activity', { activityId: shift.activityId })}
          />
        ))}
      </Box>
    </Box>
  )
}
