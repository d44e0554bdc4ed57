import { refuse } from '@domain/kernel/decision'
import { reviewActivity } from '@domain/volunteering/desk-contract'
import { decideReview } from '@domain/volunteering/rules'
import { defineAction } from '../../kit/action'
import { moveActivity } from './move-activity'
import { ownActivity } from './own-activity'

export default defineAction(reviewActivity, ({ member, transact }, { activityId, approve, reason }) =>
  transact(async (tx) => {
    const activity = await ownActivity(tx, member, activityId)
    if (!activity) return refuse('ACTIVITY_NOT_FOUND')
    const may = decideReview([activity.ownerId, ...(activity.writers ?? [])], member.userId, { approve, reason })
    if (!may.ok) return may
    if (!approve) return moveActivity(tx, activity, 'sendBack', { reason })
    const audience = activity.ownCommunityOnly ? [activity.unitId] : activity.orgPath.slice(0, 1)
    return moveActivity(tx, activity, 'approve', { audience, reviewedBy: member.userId, reason: undefined })
  }),
)
