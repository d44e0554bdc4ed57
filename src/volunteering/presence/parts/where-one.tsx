import { getActivity } from '@domain/volunteering/contract'
import { callUnit } from '../../../platform/own-unit'
import { go } from '../../../platform/places'
import { useAnswer } from '../../../platform/use-answer'
import { Box } from '../../../ui/box'
import { CellRow } from '../../../ui/cell-row'
import type { SignUp } from '../../../ui/shift/standing'

/** Where one serves, with how many others, and whom to call while one does. */
export function WhereOne({ mine: { activityId, shiftId, title, place } }: { readonly mine: SignUp }) {
  const { value: activity } = useAnswer(getActivity, { activityId }, { keep: true })
  const { contactName, contactPhone, upcoming = [] } = activity ?? {}
  const others = (upcoming.find((shift) => shift.shiftId === shiftId)?.taken ?? 1) - 1
  return (
    <Box className="card flush">
      <CellRow icon="pin" title={title} sub={place} onTap={() => go('activity', { activityId })} />
      {others > 0 && <CellRow icon="people" title={`和您一起的 ${others} 个人`} />}
      {contactName !== undefined && (
        <CellRow
          icon="phone"
          title={`组织人 ${contactName}`}
          sub={contactPhone}
          onTap={contactPhone === undefined ? undefined : () => callUnit(contactPhone)}
        />
      )}
    </Box>
  )
}
