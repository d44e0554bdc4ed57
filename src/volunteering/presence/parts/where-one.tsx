import { getActivity } from '@domain/volunteering/contract'
import { callUnit } from '../../../platform/own-unit'
import { go } from '../../../platform/places'
import { useAnswer } from '../../../platform/use-answer'
import { Box } from '../../../ui/box'
import { CellRow } from '../../../ui/cell-row'
import type { SignUp } from '../../../ui/shift/standing'

/** Where one serves, and whom to call while one does. */
export function WhereOne({ mine: { activityId, title, place } }: { readonly mine: SignUp }) {
  const { value: activity } = useAnswer(getActivity, { activityId }, { keep: true })
  const { contactName, contactPhone } = activity ?? {}
  return (
    <Box className="card flush">
      <CellRow icon="pin" title={title} sub={place} onTap={() => go('activity', { activityId })} />
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
