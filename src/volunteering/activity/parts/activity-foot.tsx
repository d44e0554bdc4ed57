import { serverNow } from '../../../platform/clock'
import { useCare } from '../../../platform/mode'
import { callUnit } from '../../../platform/own-unit'
import { go } from '../../../platform/places'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { ShareButton } from '../../../ui/share/share-button'
import type { ShareCard } from '../../../ui/share/share-card'
import { PRESENCE_WORDS, presenceNow } from '../../../ui/shift/presence-now'
import { standingOf, type Shift, type SignUp } from '../../../ui/shift/standing'
import { moment, span } from '../../../ui/when'
import type { Activity } from './activity'
import { offer, ownPlace } from './own-place'

interface ActivityFootProps {
  readonly activity: Activity
  readonly card: ShareCard
  /** True while too many absences keep one from signing up. */
  readonly paused: boolean
  readonly onJoin: (shift: Shift) => void
  readonly onLeave: (mine: SignUp) => void
}

/** When the next shift is and where, for who is told of it. */
function saidOf({ upcoming, unitName, place }: Activity): string {
  const [next] = upcoming
  return `${next ? `${span(next.startsAt, next.endsAt, serverNow())}，` : ''}${unitName} ${place}`
}

interface HeldProps extends Pick<ActivityFootProps, 'activity' | 'onLeave'> {
  readonly mine: SignUp
  readonly now: number
}

/** What one does with one's own place: go and check in, give it back, or, too late for that, tell the organiser. */
function Held({ activity: { contactPhone }, mine, now, onLeave }: HeldProps) {
  const present = presenceNow(mine, now)
  if (present) {
    const { signUpId } = mine
    return <Button kind="pri" words={PRESENCE_WORDS[present]} onTap={() => go('presence', { signUpId })} />
  }
  if (mine.status === 'serving') {
    return <Button words="看签到" onTap={() => go('presence', { signUpId: mine.signUpId })} />
  }
  if (mine.status === 'confirmed' && now > mine.withdrawUntil && contactPhone !== undefined) {
    return <Button words="来不了，打电话" onTap={() => callUnit(contactPhone)} />
  }
  return <Button words={mine.status === 'confirmed' ? '退出这一场' : '退出候补'} onTap={() => onLeave(mine)} />
}

/** One's own next place and the way out of it, or the next shift one can join; and passing it on. */
export function ActivityFoot({ activity, card, paused, onJoin, onLeave }: ActivityFootProps) {
  const care = useCare()
  const now = serverNow()
  const share = !care && <ShareButton card={card} says={saidOf(activity)} />
  const held = ownPlace(activity)
  if (held) {
    return (
      <>
        {!care && (
          <Box className="foot-says">
            <Box className="meta">{moment(held.shift.startsAt, now, care)}</Box>
            <Box className="b">{standingOf(held.shift, held.mine).words}</Box>
          </Box>
        )}
        {share}
        <Held {...{ activity, mine: held.mine, now, onLeave }} />
      </>
    )
  }
  const next = paused ? undefined : activity.upcoming.find((shift) => offer(shift).off === undefined)
  return (
    <>
      {share}
      {next && (
        <Button
          kind="pri"
          words={`${offer(next).words} ${moment(next.startsAt, now, care)}`}
          onTap={() => onJoin(next)}
        />
      )}
    </>
  )
}
