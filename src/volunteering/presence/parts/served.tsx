import { getActivity } from '@domain/volunteering/contract'
import { useAnswer } from '../../../platform/use-answer'
import { Box } from '../../../ui/box'
import { Note } from '../../../ui/note'
import { presenceNow } from '../../../ui/shift/presence-now'
import { clock } from '../../../ui/when'
import type { SignUp } from '../../../ui/shift/standing'

/** A length of time in two figures: `1` 小时 `12` 分. */
function Length({ minutes }: { readonly minutes: number }) {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return (
    <Box className="row base tight middle">
      {hours > 0 && <Box className="hours">{hours}</Box>}
      {hours > 0 && <Box className="sub">小时</Box>}
      <Box className="hours">{rest}</Box>
      <Box className="sub">分</Box>
    </Box>
  )
}

/** How much of the shift has gone, and what it earns now and at the end; without caps, which the day decides. */
function Earning({ mine: { activityId, startsAt, endsAt, checkedIn }, now }: ServedProps) {
  const { value } = useAnswer(getActivity, { activityId }, { keep: true })
  const from = Math.max(startsAt, checkedIn?.at ?? startsAt)
  const share = Math.min(1, Math.max(0, (now - startsAt) / (endsAt - startsAt)))
  const pointsAt = (at: number) =>
    value ? Math.floor((Math.max(0, Math.floor((at - from) / 60_000)) * value.pointsPerHour) / 60) : 0
  return (
    <Box className="card col g12 wide">
      <Box className="row apart">
        <Box className="sub">{clock(startsAt)}</Box>
        <Box className="sub">{clock(endsAt)}</Box>
      </Box>
      <Box className="star-bar" hidden>
        <Box className="served-bar" style={{ width: `${Math.round(share * 100)}%` }} />
      </Box>
      {value && (
        <Box className="row apart">
          <Box>
            <Box className="sub">现在签退</Box>
            <Box className="t b">{`${pointsAt(now)} 积分`}</Box>
          </Box>
          <Box>
            <Box className="sub">{`到 ${clock(endsAt)} 签退`}</Box>
            <Box className="t b">{`${pointsAt(endsAt)} 积分`}</Box>
          </Box>
        </Box>
      )}
      {value && <Box className="sub">{`一天最多 ${value.dailyPointsCap} 分，公示完才记上。`}</Box>}
    </Box>
  )
}

interface ServedProps {
  readonly mine: SignUp
  readonly now: number
}

/** How long one is there already, or was. */
export function Served({ mine, now }: ServedProps) {
  const { status, checkedIn, checkedOut, startsAt, minutes } = mine
  if (!checkedIn) return null
  const went = !checkedOut ? '' : checkedOut.way === 'clock' ? '，没有签退' : `，${clock(checkedOut.at)} 签退`
  const waits = checkedIn.proof === 'waiting' || checkedOut?.proof === 'waiting'
  const forgot = status === 'serving' && presenceNow(mine, now) === undefined
  const soFar = Math.max(0, Math.floor((now - Math.max(startsAt, checkedIn.at)) / 60_000))
  return (
    <>
      <Box as="section" className="centre" label="服务时间">
        {!forgot && <Length minutes={minutes ?? soFar} />}
        <Box className="sub">{`${clock(checkedIn.at)} 签到${went}，按服务器时间算`}</Box>
      </Box>
      {waits && (
        <Note icon="clock" tone="amber">
          等组织人核对，核对了才算数。
        </Note>
      )}
      {forgot && (
        <Note icon="alert" tone="amber">
          签退的时间过了，您还没有签退。请尽快请组织人帮您签退，不然时长记 0。
        </Note>
      )}
      {status === 'serving' && !forgot && <Earning mine={mine} now={now} />}
    </>
  )
}
