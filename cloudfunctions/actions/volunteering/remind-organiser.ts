import { command, get, query } from '../../kit/database'
import type { Stored } from '../../kit/collection'
import type { JobContext } from '../../kit/job'
import { openLinked } from '../../kit/scoped'
import { nearestHolders } from '../identity/port'
import { tell } from '../messages/port'
import { activities, signUps, type ShiftRecord, type SignUpRecord } from './store'

/** So many are counted; a larger shift has more than enough waiting. */
const MOST = 500

/** What nobody but the organiser can settle: presence to be confirmed, or somebody to be let out. */
const isOpen = ({ status, checkedIn, checkedOut }: SignUpRecord) =>
  status === 'serving' || checkedIn?.proof === 'waiting' || checkedOut?.proof === 'waiting'

/**
 * Tells who wrote the activity that people of a shift wait for them, and the community's staff that who wrote it does:
 * nobody confirms themselves. Until it is settled nothing else reminds of it.
 */
export async function remindOrganiser(context: JobContext, shift: Stored<ShiftRecord>): Promise<void> {
  const { _id: shiftId, activityId, title: what, startsAt, endsAt, orgPath } = shift
  const where = { shiftId, status: command.in(['serving', 'served']) }
  const there = (await query(signUps, { where, limit: MOST })).flatMap((one) => openLinked(one) ?? [])
  const waiting = there.filter(isOpen)
  const writer = waiting.length === 0 ? undefined : openLinked(await get(activities, activityId))?.ownerId
  if (writer === undefined) return
  const others = waiting.filter(({ ownerId }) => ownerId !== writer).length
  const remind = (userId: string, count: number) => {
    const about = { userId, refKind: 'activity', refId: activityId, at: endsAt } as const
    return tell(context, { ...about, template: 'presenceWaits', facts: { what, startsAt, reason: `${count} 个人` } })
  }
  if (others > 0) await remind(writer, others)
  if (others === waiting.length) return
  const staff = await nearestHolders(orgPath, 'community_staff')
  for (const userId of staff.filter((one) => one !== writer)) await remind(userId, 1)
}
