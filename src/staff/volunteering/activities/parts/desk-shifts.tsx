import { serverNow } from '../../../../platform/clock'
import { go } from '../../../../platform/places'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { span } from '../../../../ui/when'
import type { Activity } from '../../parts/activity'
import type { Cancelling } from './cancel-form'
import type { DeskShift } from './places-form'

interface DeskShiftsProps {
  readonly activity: Activity
  /** Absent while the activity as it stands may not be changed. */
  readonly onPlaces: ((shift: DeskShift) => void) | undefined
  readonly onCancel: (what: Cancelling) => void
}

/** Shifts of the last week and to come: who comes, how many may, and the way to call one off. */
export function DeskShifts({ activity: { upcoming }, onPlaces, onCancel }: DeskShiftsProps) {
  if (upcoming.length === 0) return <Box className="sub">还没有排班次。</Box>
  const now = serverNow()
  return (
    <Box className="col g8">
      {upcoming.map((shift) => {
        const { shiftId, title, startsAt, endsAt, taken, capacity, queued, signUpUntil } = shift
        const when = span(startsAt, endsAt, now)
        return (
          <Box key={shiftId} className="row apart">
            <Box className="fill">
              <Box className="t">{when}</Box>
              <Box className="sub">{`报名 ${taken}/${capacity}${queued ? '，有人候补' : ''}`}</Box>
            </Box>
            <Button small words="名单" onTap={() => go('roster', { shiftId })} />
            {onPlaces && signUpUntil > now && <Button small kind="text" words="改" onTap={() => onPlaces(shift)} />}
            {startsAt > now && (
              <Button small kind="text" words="取消" onTap={() => onCancel({ shiftId, title: `${title} ${when}` })} />
            )}
          </Box>
        )
      })}
    </Box>
  )
}
