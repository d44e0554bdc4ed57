import { proceed, refuse } from '@domain/kernel/decision'
import { unitCode } from '@domain/org/first-day-contract'
import { defineAction } from '../../kit/action'
import { get } from '../../kit/database'
import { miniProgramCode } from '../../kit/mini-program-code'
import { units } from './store'

/** The page a code at the door opens; `u.` tells a unit from whatever else a code may carry. */
const PLACE_PAGE = 'about/place/page'

export default defineAction(unitCode, async (_context, { unitId }) => {
  const unit = await get(units, unitId)
  if (!unit?.listed) return refuse('UNIT_NOT_FOUND')
  const picture = await miniProgramCode(PLACE_PAGE, `u.${unitId}`)
  return picture === undefined ? refuse('CODE_NOT_MADE') : proceed({ picture })
})
