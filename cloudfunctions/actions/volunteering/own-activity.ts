import type { Stored } from '../../kit/collection'
import type { Member } from '../../kit/member'
import { postOf } from '../../kit/post-of'
import type { Tx } from '../../kit/transaction'
import { activities, type ActivityRecord } from './store'

/** An activity that the acting post may change: one of its unit or below it; not one that only its person may see. */
export async function ownActivity(
  tx: Tx,
  member: Member,
  activityId: string,
): Promise<Stored<ActivityRecord> | undefined> {
  const activity = member.open(await tx.get(activities, activityId))
  return activity?.orgPath.includes(postOf(member).unitId) ? activity : undefined
}
