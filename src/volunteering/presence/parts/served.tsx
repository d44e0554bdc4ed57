import { Box } from '../../../ui/box'
import { Note } from '../../../ui/note'
import { clock } from '../../../ui/when'
import type { SignUp } from '../../../ui/shift/standing'

/** `1 小时 12 分` */
function spoken(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${rest} 分钟`
  return rest === 0 ? `${hours} 小时` : `${hours} 小时 ${rest} 分`
}

/** How long one is there already, or was. */
export function Served({ mine, now }: { readonly mine: SignUp; readonly now: number }) {
  const { status, checkedIn, checkedOut, startsAt, minutes } = mine
  if (!checkedIn) return null
  const waits = checkedIn.proof === 'waiting' || checkedOut?.proof === 'waiting'
  const soFar = Math.max(0, Math.floor((now - Math.max(startsAt, checkedIn.at)) / 60_000))
  return (
    <Box as="section" className="card centre" label="服务时间">
      <Box className="sub">{status === 'served' ? '这次服务' : '服务中'}</Box>
      <Box className="h1">{spoken(status === 'served' ? (minutes ?? 0) : soFar)}</Box>
      <Box className="meta">
        {`${clock(checkedIn.at)} 签到${checkedOut ? `，${clock(checkedOut.at)} 签退` : ''}，按服务器时间算`}
      </Box>
      {waits && (
        <Note icon="clock" tone="amber">
          等组织人核对，核对了才算数。
        </Note>
      )}
    </Box>
  )
}
