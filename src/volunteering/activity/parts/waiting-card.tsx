import { serverNow } from '../../../platform/clock'
import { useCare } from '../../../platform/mode'
import { Box } from '../../../ui/box'
import { moment } from '../../../ui/when'
import type { SignUp } from '../../../ui/shift/standing'

/** Where one stands in the line, and until when it is worth waiting. */
export function WaitingCard({ mine }: { readonly mine: SignUp }) {
  const care = useCare()
  const now = serverNow()
  return (
    <Box as="section" className="card risk col g8" label="候补">
      <Box as="h2" className="h3 b">
        {mine.position === undefined ? '您在候补' : `您在候补，第 ${mine.position} 位`}
      </Box>
      <Box>{`有人退出就自动补上，并发消息告诉您。${moment(mine.withdrawUntil, now, care)}还没补上就不用来。`}</Box>
    </Box>
  )
}
