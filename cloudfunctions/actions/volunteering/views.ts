import type { ActivityRow, ServiceRecordRow, ShiftRow, SignUpRow } from '@domain/volunteering/schemas'
import type * as z from 'zod/mini'
import type { Stored } from '../../kit/collection'
import type { ActivityRecord, ServiceRecord, ShiftRecord, SignUpRecord } from './store'

export function activityRowOf(activity: Stored<ActivityRecord>): z.infer<typeof ActivityRow> {
  const { _id, activityNo, title, category, place, unitId, unitName, teamId, teamName, hazard } = activity
  const { shifts, status, revision } = activity
  return {
    activityId: _id,
    ...{ activityNo, title, category, place, unitId, unitName, hazard, shifts, status, revision },
    ...(teamId === undefined ? { teamName } : { teamId, teamName }),
  }
}

export function shiftRowOf(
  shift: Pick<Stored<ShiftRecord>, '_id' | keyof Omit<z.infer<typeof ShiftRow>, 'shiftId' | 'metres'>>,
): z.infer<typeof ShiftRow> {
  const { _id, ...rest } = shift
  return { shiftId: _id, ...rest }
}

export function signUpRowOf(entry: Stored<SignUpRecord>): z.infer<typeof SignUpRow> {
  const { _id, shiftId, activityId, title, startsAt, endsAt, place, unitName, status, at, withdrawUntil } = entry
  const read = entry.riskNotice === undefined ? {} : { riskNoticeReadAt: entry.riskNotice.at }
  const { checkedIn, checkedOut, minutes } = entry
  return {
    signUpId: _id,
    ...{ shiftId, activityId, title, startsAt, endsAt, place, unitName, status, at, withdrawUntil, ...read },
    ...{ checkedIn, checkedOut, minutes },
  }
}

export function recordRowOf(record: Stored<ServiceRecord>): z.infer<typeof ServiceRecordRow> {
  const { _id, volunteerNo, activityId, activityNo, title, category, unitName, place, serviceObject } = record
  const { from, to, minutes, source, status, version, publicUntil, dispute, correction } = record
  return {
    recordId: _id,
    ...{ volunteerNo, activityId, activityNo, title, category, unitName, place, serviceObject },
    ...{ from, to, minutes, source, status, version, publicUntil, dispute, correction },
  }
}
