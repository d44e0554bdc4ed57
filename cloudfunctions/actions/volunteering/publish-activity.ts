import { refuse } from '@domain/kernel/decision'
import { publishActivity } from '@domain/volunteering/desk-contract'
import { decidePublishing } from '@domain/volunteering/rules'
import { defineAction } from '../../kit/action'
import { moveActivity } from './move-activity'
import { ownActivity } from './own-activity'

export default defineAction(publishActivity, ({ member, transact }, { activityId }) =>
  transact(async (tx) => {
    const activity = await ownActivity(tx, member, activityId)
    if (!activity) return refuse('ACTIVITY_NOT_FOUND')
    const ready = decidePublishing(activity)
    if (!ready.ok) return ready
    const writers = [...new Set([...(activity.writers ?? []), member.userId])]
    return moveActivity(tx, activity, 'submit', { reason: undefined, writers })
  }),
)
