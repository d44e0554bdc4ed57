import type { ActivityRecord } from '../cloudfunctions/actions/volunteering/store'
import { seekKey } from '../domain/kernel/seek'
import type { ActivityCategory } from '../domain/volunteering/schemas'
import data from './data/activities.json'
import { FIRST_TEAM } from './first-team'
import { SAMPLE_START } from './sample-start'
import { COUNTY, NAMED_COMMUNITIES, pathOf, phoneOf, type Community } from './territory'

export interface SampleActivity {
  readonly activity: ActivityRecord & { _id: string }
  readonly minutes: number
  readonly capacity: number
}

type Item = (typeof data.items)[number]

/** Who writes and reviews in the first community; elsewhere nobody of the stories does. */
const FIRST = 'JT0101'
const WRITER = { ownerId: 'URW16', ownerName: '冯淑兰' }

const writerOf = ({ id, name }: Community) => (id === FIRST ? WRITER : { ownerId: `U-${id}`, ownerName: name })

/** Every third activity is the first community's; the others go round. */
function communityOf(index: number): Community {
  const found = NAMED_COMMUNITIES[index % 3 === 0 ? 0 : (index % (NAMED_COMMUNITIES.length - 1)) + 1]
  if (!found) throw new Error('the sample data has no community')
  return found
}

/** Up to a kilometre off the middle of the community, always the same way. */
function near({ center }: Community, index: number) {
  if (!center) return undefined
  const step = ((index * 7) % 19) - 9
  return { lng: Number((center.lng + step / 2_000).toFixed(6)), lat: Number((center.lat - step / 2_500).toFixed(6)) }
}

/** The last of the first community's waits for its review, the one before is a draft still. */
function statusOf(item: Item): ActivityRecord['status'] {
  if (item === data.items[57]) return 'reviewing'
  return item === data.items[54] ? 'draft' : 'recruiting'
}

const CARPOOL = {
  questionId: 'carpool',
  question: '怎么来集合点',
  kind: 'choice',
  options: ['自己来', '要搭车'],
} as const

function activityOf(item: Item, index: number): ActivityRecord & { _id: string } {
  const community = communityOf(index)
  const status = statusOf(item)
  const number = String(index + 1).padStart(3, '0')
  const at = SAMPLE_START - (60 - index) * 3_600_000
  return {
    ...{ _id: `V${item.code}`, ...writerOf(community), orgPath: pathOf(community) },
    ...(status === 'recruiting' ? { audience: [COUNTY.id], reviewedBy: 'seed' } : {}),
    activityNo: `A2608${number}`,
    ...{ title: item.title, category: item.category as ActivityCategory, description: item.description },
    ...{ serviceObject: `${community.name}居民`, place: item.placeLabel, location: near(community, index) },
    ...(item.minAge > 14 ? { minAge: item.minAge } : {}),
    ...{ skills: item.skills, riskNotice: item.riskNotice, riskNoticeVersion: 1, hazard: item.hazard },
    ...(item.hazard ? { insurancePolicyNo: `JT-2026-${number}` } : {}),
    questions: item.placeKind === 'river' ? [{ ...CARPOOL, options: [...CARPOOL.options], required: true }] : [],
    ...(community.id === FIRST_TEAM.unitId ? { teamId: FIRST_TEAM.teamId } : {}),
    ...{ teamName: `${community.name}志愿队`, contactName: community.id === FIRST ? WRITER.ownerName : '志愿队联络人' },
    ...{ contactPhone: phoneOf(community), ownCommunityOnly: false, unitId: community.id, unitName: community.name },
    ...{ status, revision: 1, shifts: index % 3 === 0 ? 2 : 1, seek: seekKey(at, `V${item.code}`) },
  }
}

/** The activities of the sample data, spread over the named communities. */
export function sampleActivities(): readonly SampleActivity[] {
  return data.items.map((item, index) => ({
    activity: activityOf(item, index),
    minutes: item.minutes,
    capacity: Math.min(30, item.capacity),
  }))
}
