import { seekKey } from '@domain/kernel/seek'
import type { Stored } from '../../kit/collection'
import { shiftTermsOf } from './shift-terms'
import type { ActivityRecord, ShiftRecord } from './store'

/** When a shift is, and for how many. */
export interface ShiftTimes {
  readonly startsAt: number
  readonly endsAt: number
  readonly signUpUntil: number
  readonly promoteUntil: number
  readonly capacity: number
  readonly waitlist: boolean
}

/** A shift with nobody signed up; what signing up asks for is a snapshot of its activity. */
export function newShift(activity: Stored<ActivityRecord>, shiftId: string, times: ShiftTimes): ShiftRecord {
  const { _id: activityId, ownerId, orgPath, unitId, unitName } = activity
  return {
    ...{ ownerId, orgPath, activityId, unitId, unitName },
    ...shiftTermsOf(activity),
    ...times,
    ...{ taken: 0, queued: false, status: 'open' },
    seek: seekKey(times.startsAt, shiftId),
  }
}
