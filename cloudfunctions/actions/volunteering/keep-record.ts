import { seekKey } from '@domain/kernel/seek'
import type { Stored } from '../../kit/collection'
import { get, putNew } from '../../kit/database'
import { openLinked } from '../../kit/scoped'
import { activities, records, volunteers, type SignUpRecord } from './store'

/** Begins the record of somebody who served; provisional until the organiser's term is over. Doing it again changes nothing. */
export async function keepRecord(countyId: string, entry: Stored<SignUpRecord>): Promise<void> {
  const { _id, ownerId, orgPath, shiftId, activityId, name, title, unitName, place, checkedIn, checkedOut } = entry
  const activity = openLinked(await get(activities, activityId))
  const volunteer = await get(volunteers, ownerId)
  if (!activity || !volunteer || !checkedIn || !checkedOut) return
  const from = Math.max(checkedIn.at, entry.startsAt)
  const byHand = checkedIn.way === 'organiser' || checkedOut.way === 'organiser'
  await putNew(records, countyId, _id, {
    ...{ ownerId, orgPath, shiftId, activityId, name, title, unitName, place },
    ...(activity.teamId === undefined ? {} : { teamId: activity.teamId }),
    ...{ activityNo: activity.activityNo, category: activity.category, serviceObject: activity.serviceObject },
    ...{ volunteerNo: volunteer.volunteerNo, from, to: Math.max(from, checkedOut.at), minutes: entry.minutes ?? 0 },
    ...{ source: byHand ? 'manual' : 'scan', status: 'provisional', version: 1, versions: [], counted: 0 },
    ...{ correcting: false, seek: seekKey(from, _id) },
  })
}
