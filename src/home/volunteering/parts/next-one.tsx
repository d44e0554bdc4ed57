import { serverNow } from '../../../platform/clock'
import { go } from '../../../platform/places'
import { Box } from '../../../ui/box'
import { CellRow } from '../../../ui/cell-row'
import { Tag } from '../../../ui/tag'
import { span } from '../../../ui/when'
import { SIGN_UP_WORDS } from '@domain/volunteering/words'
import type { SignUp } from '../../../ui/shift/standing'

/** What one goes to next, and the way to everything one signed up for. */
export function NextOne({ mine }: { readonly mine: readonly SignUp[] }) {
  const [next] = mine
  if (!next) return null
  const { activityId, title, startsAt, endsAt, status } = next
  return (
    <Box as="section" className="card flush" label="我的报名">
      <CellRow
        icon="hands"
        title={title}
        sub={span(startsAt, endsAt, serverNow())}
        right={<Tag words={SIGN_UP_WORDS[status]} tone={status === 'waitlisted' ? 'amber' : 'pine'} />}
        onTap={() => go('activity', { activityId })}
      />
      <CellRow icon="list" title="我的报名" sub={`${mine.length} 场`} onTap={() => go('signUps')} />
    </Box>
  )
}
