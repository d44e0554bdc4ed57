import type { ServiceRecord, VolunteerRecord } from '../cloudfunctions/actions/volunteering/store'
import { shanghaiDate } from '../domain/kernel/calendar'
import { seekKey } from '../domain/kernel/seek'
import { FIRST_TEAM } from './first-team'
import type { Person } from './people'
import { COUNTY, NAMED_COMMUNITIES, pathOf } from './territory'

/** Hours of the stories, as earning for them knows them. */
interface Story {
  readonly userId: string
  readonly recordId: string
  readonly minutes: number
  readonly title: string
  /** Epoch ms at which the service began. */
  readonly at: number
}

type Recorded = ServiceRecord & { _id: string }
type Volunteer = VolunteerRecord & { _id: string }

const volunteerNo = (userId: string) => `V260101${userId.slice(1)}`

function recordOf({ userId, recordId, minutes, title, at }: Story, person: Person | undefined): Recorded {
  const home = NAMED_COMMUNITIES.find(({ id }) => id === person?.identity.unitId) ?? NAMED_COMMUNITIES[0]
  const unitName = home?.name ?? COUNTY.name
  return {
    ...{ _id: recordId, ownerId: userId, orgPath: home ? pathOf(home) : [COUNTY.id], shiftId: `past-${recordId}` },
    ...{ activityId: `past-${recordId}`, activityNo: `A${shanghaiDate(at).replace(/-/g, '').slice(2)}01`, title },
    ...{ category: 'community', unitName, place: '党群服务中心', serviceObject: `${unitName}居民` },
    ...{ volunteerNo: volunteerNo(userId), name: person?.identity.displayName ?? '', from: at },
    ...{ to: at + minutes * 60_000, minutes, source: 'scan', status: 'final', version: 1, versions: [] },
    ...(home?.id === FIRST_TEAM.unitId ? { teamId: FIRST_TEAM.teamId, teamCounted: minutes } : {}),
    ...{ counted: minutes, correcting: false, seek: seekKey(at, recordId) },
  }
}

/** Final records of the stories, and what they add up to for each person. */
export function sampleRecords(
  stories: readonly Story[],
  people: readonly Person[],
): { records: Recorded[]; volunteers: Volunteer[] } {
  const records = stories.map((story) =>
    recordOf(
      story,
      people.find(({ identity }) => identity.userId === story.userId),
    ),
  )
  const sums = new Map<string, Volunteer>()
  for (const { ownerId: userId, minutes, from } of records) {
    const before = sums.get(userId)
    const month = shanghaiDate(from).slice(0, 7)
    const months = { ...before?.months, [month]: (before?.months?.[month] ?? 0) + minutes }
    const finalMinutes = (before?.finalMinutes ?? 0) + minutes
    const whole = { _id: userId, userId, volunteerNo: volunteerNo(userId), recent: [], days: {} }
    sums.set(userId, { ...whole, finalMinutes, months })
  }
  return { records, volunteers: [...sums.values()] }
}
