import type { ActivityRecord, ShiftRecord } from '../cloudfunctions/actions/volunteering/store'
import type { DueRecord } from '../cloudfunctions/kit/due'
import { addDays, instantOf, shanghaiDate } from '../domain/kernel/calendar'
import { seekKey } from '../domain/kernel/seek'
import { DEFAULT_RULES } from '../domain/rules/rule-set'
import { sampleActivities } from './activities'
import type { Person } from './people'
import { pictureOf, plantPictures } from './pictures'
import { storyServices } from './points'
import { SAMPLE_START } from './sample-start'
import type { SeedStore } from './seed-store'
import { sampleRecords } from './service-records'
import { stamped } from './stamped'
import { sampleTeams } from './teams'

export const SHIFT_OF_50 = 'V-trial-shift-of-50'

type Activity = ActivityRecord & { _id: string }
type Shift = ShiftRecord & { _id: string }

interface Times {
  readonly shiftId: string
  readonly startsAt: number
  readonly minutes: number
  readonly capacity: number
}

/** One shift as saving it would have written it, with nobody signed up. */
function shiftOf(activity: Activity, { shiftId, startsAt, minutes, capacity }: Times): Shift {
  const { ownerId, orgPath, audience, title, category, place, location, unitId, unitName } = activity
  const { riskNoticeVersion, questions, minAge, maxAge, skills, hazard, status } = activity
  return {
    ...{ _id: shiftId, ownerId, orgPath, audience, activityId: activity._id, title, category, place, location },
    ...{ unitId, unitName, riskNoticeVersion, questions, minAge, maxAge, skills, hazard },
    ...{ beginners: skills.length === 0, startsAt, endsAt: startsAt + minutes * 60_000, signUpUntil: startsAt },
    promoteUntil: startsAt - DEFAULT_RULES.volunteering.withdrawBeforeMinutes * 60_000,
    ...{ capacity, waitlist: true, taken: 0, queued: false, status: 'open', listed: status === 'recruiting' },
    seek: seekKey(startsAt, shiftId),
  }
}

/** Starts of the day in minutes. */
const STARTS = [8 * 60 + 30, 14 * 60, 9 * 60, 18 * 60 + 30, 7 * 60, 9 * 60 + 30, 15 * 60]

/** So many shifts of each activity over the week that follows the sample day, never two at the same time. */
function shiftsOf(activity: Activity, index: number, minutes: number, capacity: number): Shift[] {
  const today = shanghaiDate(SAMPLE_START)
  return Array.from({ length: activity.shifts }, (_, nth) => {
    const day = addDays(today, 1 + ((index + nth * 2) % 7))
    const startsAt = instantOf(day, STARTS[(index + nth) % STARTS.length] ?? 0)
    return shiftOf(activity, { shiftId: `${activity._id}-${nth + 1}`, startsAt, minutes, capacity })
  })
}

/** Fifty places that nobody holds, for trials with many callers: nothing has to be read or answered. */
function trialShift(activity: Activity): Shift {
  const startsAt = SAMPLE_START + 9 * 86_400_000
  const {
    riskNoticeVersion: _none,
    minAge: _min,
    maxAge: _max,
    ...shift
  } = shiftOf(activity, {
    ...{ shiftId: SHIFT_OF_50, startsAt, minutes: 120, capacity: 50 },
  })
  return { ...shift, questions: [], skills: [], beginners: true, hazard: false }
}

/** The terms that saving a shift starts. */
function termsOf({ _id, promoteUntil, endsAt }: Shift): Array<DueRecord & { _id: string }> {
  const terms = [
    ['volunteering.lineEnd', promoteUntil],
    ['volunteering.shiftEnd', endsAt],
  ] as const
  return terms.map(([kind, dueAt]) => ({ _id: `${kind}_${_id}`, kind, ref: _id, dueAt, lease: 0, attempts: 0 }))
}

/** Activities of the sample county and the shifts of the week to come. */
export async function plantVolunteering(store: SeedStore, people: readonly Person[]): Promise<void> {
  const samples = sampleActivities()
  const [first] = samples
  if (!first) throw new Error('the sample data has no activity')
  const planned = samples.flatMap(({ activity, minutes, capacity }, index) =>
    shiftsOf(activity, index, minutes, capacity),
  )
  const shifts = [...planned, trialShift(first.activity)]
  const counted = samples.map(({ activity }) => ({
    ...activity,
    cover: pictureOf('activity', activity),
    shifts: shifts.filter(({ activityId }) => activityId === activity._id).length,
  }))
  const { records, volunteers } = sampleRecords(storyServices(), people)
  await store.bulkLoad('records', stamped(records))
  await store.bulkLoad('volunteers', stamped(volunteers))
  const { teams, members } = sampleTeams(people, records)
  await store.bulkLoad('teams', stamped(teams))
  await store.bulkLoad('teamMembers', stamped(members))
  await store.bulkLoad('activities', stamped(counted))
  await store.bulkLoad('shifts', stamped(shifts))
  await plantPictures(store, 'activity', counted)
  await store.bulkLoad('due', stamped(shifts.flatMap(termsOf)))
}
