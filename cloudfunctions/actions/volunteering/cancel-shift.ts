import { refuse } from '@domain/kernel/decision'
import { cancelShift } from '@domain/volunteering/desk-contract'
import { defineAction } from '../../kit/action'
import { startTerm } from '../../kit/due'
import { CALL_OFF, cancelShiftIn } from './call-off'
import { shifts } from './store'

export default defineAction(cancelShift, ({ member, transact }, { shiftId, reason }) =>
  transact(async (tx) => {
    const shift = member.open(await tx.get(shifts, shiftId))
    if (!shift || !member.post || !shift.orgPath.includes(member.post.unitId)) return refuse('SHIFT_NOT_FOUND')
    const cancelled = await cancelShiftIn(tx, shiftId, reason)
    if (cancelled.ok) tx.follow(startTerm, { kind: CALL_OFF, ref: shiftId, dueAt: tx.now })
    return cancelled
  }),
)
