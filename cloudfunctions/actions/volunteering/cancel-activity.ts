import { refuse } from '@domain/kernel/decision'
import { cancelActivity } from '@domain/volunteering/desk-contract'
import { defineAction } from '../../kit/action'
import { startTerm } from '../../kit/due'
import { CALL_OFF_ALL } from './call-off'
import { moveActivity } from './move-activity'
import { ownActivity } from './own-activity'

export default defineAction(cancelActivity, ({ member, transact }, { activityId, reason }) =>
  transact(async (tx) => {
    const activity = await ownActivity(tx, member, activityId)
    if (!activity) return refuse('ACTIVITY_NOT_FOUND')
    const moved = await moveActivity(tx, activity, 'cancel', { reason })
    if (moved.ok) tx.follow(startTerm, { kind: CALL_OFF_ALL, ref: activityId, dueAt: tx.now })
    return moved
  }),
)
