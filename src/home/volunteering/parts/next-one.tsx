import { SIGN_UP_WORDS } from '@domain/volunteering/words'
import { serverNow } from '../../../platform/clock'
import { useCare } from '../../../platform/mode'
import { go } from '../../../platform/places'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { CellRow } from '../../../ui/cell-row'
import { Tag } from '../../../ui/tag'
import { span } from '../../../ui/when'
import { PRESENCE_WORDS, presenceNow } from '../../../ui/shift/presence-now'
import type { SignUp } from '../../../ui/shift/standing'

/** What one goes to next, and the way to everything one signed up for. */
export function NextOne({ mine }: { readonly mine: readonly SignUp[] }) {
  const care = useCare()
  const [next] = mine
  if (!next) return null
  const { activityId, title, startsAt, endsAt, status, signUpId } = next
  const now = serverNow()
  const present = presenceNow(next, now)
  return (
    <Box as="section" className="card flush" label="我的报名">
      <CellRow
        icon="hands"
        title={title}
        sub={span(startsAt, endsAt, now, care)}
        right={
          present ? (
            <Button kind="pri" words={PRESENCE_WORDS[present]} onTap={() => go('presence', { signUpId })} />
          ) : (
            <Tag words={SIGN_UP_WORDS[status]} tone={status === 'waitlisted' ? 'amber' : 'pine'} />
          )
        }
        onTap={present ? undefined : () => go('activity', { activityId })}
      />
      {mine.length > 1 && <CellRow icon="list" title={`我的报名，${mine.length} 场`} onTap={() => go('signUps')} />}
    </Box>
  )
}
