import { command, get, query } from '../../kit/database'
import type { Stored } from '../../kit/collection'
import type { JobContext } from '../../kit/job'
import { openLinked } from '../../kit/scoped'
import { tell } from '../messages/port'
import { activities, signUps, type ShiftRecord, type SignUpRecord } from './store'

/** So many are counted; a larger shift has more than enough waiting. */
const MOST = 500

/** What nobody but the organiser can settle: presence to be confirmed, or somebody to be let out. */
const isOpen = ({ status, checkedIn, checkedOut }: SignUpRecord) =>
  status === 'serving' || checkedIn?.proof === 'waiting' || checkedOut?.proof === 'waiting'

/** Tells who wrote the activity that people of a shift wait for them; until it is settled nothing else reminds of it. */
export async function remindOrganiser(context: JobContext, shift: Stored<ShiftRecord>): Promise<void> {
  const { _id: shiftId, activityId, title: what, startsAt, endsAt } = shift
  const where = { shiftId, status: command.in(['serving', 'served']) }
  const there = (await query(signUps, { where, limit: MOST })).flatMap((one) => openLinked(one) ?? [])
  const waiting = there.filter(isOpen).length
  const activity = waiting === 0 ? undefined : openLinked(await get(activities, activityId))
  if (!activity) return
  const about = { userId: activity.ownerId, refKind: 'activity', refId: activityId, at: endsAt } as const
  await tell(context, { ...about, template: 'presenceWaits', facts: { what, startsAt, reason: `${waiting} 个人` } })
}
