import { serverNow } from '../../../../platform/clock'
import { go } from '../../../../platform/places'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { span } from '../../../../ui/when'
import type { Activity } from '../../parts/activity'
import type { Cancelling } from './cancel-form'

interface DeskShiftsProps {
  readonly activity: Activity
  readonly onCancel: (what: Cancelling) => void
}

/** Shifts of the last week and to come: who comes, and the way to call one off. */
export function DeskShifts({ activity: { upcoming }, onCancel }: DeskShiftsProps) {
  if (upcoming.length === 0) return <Box className="sub">还没有排班次。</Box>
  const now = serverNow()
  return (
    <Box className="col g8">
      {upcoming.map(({ shiftId, title, startsAt, endsAt, taken, capacity, queued }) => {
        const when = span(startsAt, endsAt, now)
        return (
          <Box key={shiftId} className="row apart">
            <Box className="fill">
              <Box className="t">{when}</Box>
              <Box className="sub">{`报名 ${taken}/${capacity}${queued ? '，有人候补' : ''}`}</Box>
            </Box>
            <Button small words="名单" onTap={() => go('roster', { shiftId })} />
            {startsAt > now && (
              <Button small kind="text" words="取消" onTap={() => onCancel({ shiftId, title: `${title} ${when}` })} />
            )}
          </Box>
        )
      })}
    </Box>
  )
}
