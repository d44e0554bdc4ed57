import { serverNow } from '../../../platform/clock'
import { useCare } from '../../../platform/mode'
import { Box } from '../../../ui/box'
import { moment } from '../../../ui/when'
import type { Shift, SignUp } from '../../../ui/shift/standing'

interface WaitingCardProps {
  readonly mine: SignUp
  readonly shift: Shift | undefined
}

/** So many boxes fit; a larger shift is told in words alone. */
const MOST_DRAWN = 24

/** The places that are taken, those before one in the line, and oneself. */
function Seats({ taken, position }: { readonly taken: number; readonly position: number }) {
  return (
    <Box className="seats" hidden>
      {Array.from({ length: taken }, (_, nth) => (
        <Box key={`taken-${nth}`} className="seat" />
      ))}
      {Array.from({ length: position - 1 }, (_, nth) => (
        <Box key={`waits-${nth}`} className="seat waits" />
      ))}
      <Box className="seat you">您</Box>
    </Box>
  )
}

/** Where one stands in the line, and until when it is worth waiting. */
export function WaitingCard({ mine, shift }: WaitingCardProps) {
  const care = useCare()
  const now = serverNow()
  const { position } = mine
  const drawn = shift !== undefined && position !== undefined && shift.taken + position <= MOST_DRAWN
  return (
    <Box as="section" className="card risk col g12" label="候补">
      <Box className="row apart wraps">
        <Box as="h2" className="h3 b">
          {position === undefined ? '您在候补' : `您在候补，第 ${position} 位`}
        </Box>
        <Box className="sub">{`${moment(mine.startsAt, now, care)} 班次`}</Box>
      </Box>
      {drawn && <Seats taken={shift.taken} position={position} />}
      <Box>
        {shift && `${shift.capacity} 个名额满了。`}
        {`有人退出就自动补上，并发消息告诉您；${moment(mine.withdrawUntil, now, care)} 还没补上就不用来。`}
      </Box>
    </Box>
  )
}
