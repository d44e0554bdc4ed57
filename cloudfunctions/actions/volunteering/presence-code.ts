import { proceed, refuse } from '@domain/kernel/decision'
import { showsCode, stepAt, STEP_MS } from '@domain/volunteering/presence'
import { presenceCode } from '@domain/volunteering/presence-contract'
import { defineAction } from '../../kit/action'
import { get } from '../../kit/database'
import { codeOf } from './presence-codes'
import { ownShift } from './own-shift'
import { shifts } from './store'

export default defineAction(presenceCode, async ({ member, now, rules }, { shiftId, kind }) => {
  const shift = ownShift(member, await get(shifts, shiftId))
  if (!shift) return refuse('SHIFT_NOT_FOUND')
  if (shift.status !== 'open' || !showsCode(shift, (await rules()).rules.volunteering, now)) {
    return refuse('PRESENCE_CLOSED')
  }
  const step = stepAt(now)
  return proceed({ title: shift.title, ...codeOf(shiftId, kind, step), until: (step + 1) * STEP_MS })
})
