import { serverNow } from '../../../platform/clock'
import { useCare } from '../../../platform/mode'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { Section } from '../../../ui/section'
import { Tag } from '../../../ui/tag'
import { span } from '../../../ui/when'
import { hoursOf, standingOf, type Shift, type SignUp } from '../../../ui/shift/standing'
import type { Activity } from './activity'
import { isIn, offer, ownPlace } from './own-place'

interface ShiftsProps {
  readonly activity: Activity
  /** True while too many absences keep one from signing up. */
  readonly paused: boolean
  readonly onJoin: (shift: Shift) => void
  readonly onLeave: (mine: SignUp) => void
}

function counts(shift: Shift): string {
  const left = Math.max(0, shift.capacity - shift.taken)
  const rest = left > 0 ? `还缺 ${left} 人，共 ${shift.capacity} 人` : `共 ${shift.capacity} 人，已满`
  return `${hoursOf(shift)} · ${rest}`
}

/** 班次: each with what is left and the one thing one can do; the way out of the next of one's own is at the foot. */
export function Shifts({ activity, paused, onJoin, onLeave }: ShiftsProps) {
  const { upcoming, mine } = activity
  const care = useCare()
  const now = serverNow()
  const atFoot = ownPlace(activity)?.shift.shiftId
  return (
    <Section title="班次">
      {upcoming.length === 0 && <Box className="card sub">现在没有要来的班次。</Box>}
      {upcoming.length > 0 && (
        <Box className="card flush">
          {upcoming.map((shift) => {
            const own = mine.find(({ shiftId }) => shiftId === shift.shiftId)
            const { words, tone, icon } = standingOf(shift, own)
            const tag = (
              <Box className="tags">
                <Tag words={words} tone={tone} icon={icon} />
              </Box>
            )
            const { words: does, off = paused ? '报名先停' : undefined } = offer(shift)
            return (
              <Box key={shift.shiftId} className="cell">
                <Box className="fill">
                  <Box className="t">{span(shift.startsAt, shift.endsAt, now, care)}</Box>
                  <Box className="sub">{counts(shift)}</Box>
                  {isIn(own) && shift.shiftId !== atFoot && tag}
                </Box>
                {!isIn(own) && <Button small words={does} off={off} onTap={() => onJoin(shift)} />}
                {isIn(own) && shift.shiftId === atFoot && tag}
                {isIn(own) && own.status !== 'serving' && shift.shiftId !== atFoot && (
                  <Button small words={own.status === 'confirmed' ? '退出' : '退出候补'} onTap={() => onLeave(own)} />
                )}
              </Box>
            )
          })}
        </Box>
      )}
    </Section>
  )
}
