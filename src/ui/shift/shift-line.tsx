import { useCare } from '../../platform/mode'
import { Box } from '../box'
import { Tag } from '../tag'
import { Tap } from '../tap'
import { clock, spokenClock } from '../when'
import { hoursOf, standingOf, type Shift, type SignUp } from './standing'

interface ShiftLineProps {
  readonly shift: Shift
  readonly mine?: SignUp | undefined
  readonly onTap: () => void
}

/** ` · 200 米`, ` · 1.6 公里`: where it is known. */
function farOf({ metres }: Shift): string {
  if (metres === undefined) return ''
  return metres < 1_000 ? ` · ${Math.ceil(metres / 50) * 50} 米` : ` · ${Math.round(metres / 100) / 10} 公里`
}

/** A shift of a day: when, what, where, and how it stands. */
export function ShiftLine({ shift, mine, onTap }: ShiftLineProps) {
  const care = useCare()
  const { words, tone, icon } = standingOf(shift, mine)
  return (
    <Tap link className="shift-line" onTap={onTap}>
      <Box className="shift-when">
        <Box className="h3 b">{care ? spokenClock(shift.startsAt) : clock(shift.startsAt)}</Box>
        <Box className="sub">{hoursOf(shift)}</Box>
      </Box>
      <Box className="fill">
        <Box className="t">{shift.title}</Box>
        <Box className="sub">{`${shift.unitName} · ${shift.place}${farOf(shift)}`}</Box>
        <Box className="tags">
          <Tag words={words} tone={tone} icon={icon} />
          {shift.skills.length > 0 && <Tag words={`要会${shift.skills.join('、')}`} />}
          {shift.hazard && <Tag words="已买保险" icon="shield" />}
        </Box>
      </Box>
    </Tap>
  )
}
