import { Box } from '../box'

interface NeedBarProps {
  readonly goal: number
  readonly pledged: number
  /** What would come on top. */
  readonly more?: number
}

const percent = (part: number, whole: number) => `${Math.min(100, Math.round((part / Math.max(1, whole)) * 100))}%`

/** How far a need has come; the numbers stand beside it. */
export function NeedBar({ goal, pledged, more = 0 }: NeedBarProps) {
  return (
    <Box className={`need-bar${pledged >= goal ? ' full' : ''}`} hidden>
      <Box className="need-bar-on" style={{ width: percent(pledged, goal) }} />
      {more > 0 && <Box className="need-bar-mine" style={{ width: percent(more, goal) }} />}
    </Box>
  )
}
