import { proceed, type Decision } from '@domain/kernel/decision'
import { decideActivityMove } from '@domain/volunteering/rules'
import type { ActivityMove, ActivityStatus } from '@domain/volunteering/states'
import type { Stored } from '../../kit/collection'
import type { JournalledTx } from '../../kit/transact'
import { activityChanged } from './activity-changed'
import { activities, type ActivityRecord } from './store'

/** Moves one activity by its table; its shifts follow. */
export async function moveActivity(
  tx: JournalledTx,
  { _id: activityId, status, revision }: Stored<ActivityRecord>,
  move: ActivityMove,
  changes: Partial<ActivityRecord> = {},
): Promise<Decision<{ activityId: string; status: ActivityStatus; revision: number }, 'NOT_POSSIBLE_NOW'>> {
  const decided = decideActivityMove(status, move)
  if (!decided.ok) return decided
  const moved = { status: decided.plan.to, revision: revision + 1 }
  await tx.patch(activities, activityId, { ...changes, ...moved })
  tx.subject({ collection: activities.name, id: activityId, from: status, to: moved.status })
  tx.follow(activityChanged, { activityId, move })
  return proceed({ activityId, ...moved })
}
