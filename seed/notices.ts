import { contentHash } from '../cloudfunctions/actions/notices/content-hash'
import type { NoticeRecord } from '../cloudfunctions/actions/notices/store'
import type { DueRecord } from '../cloudfunctions/kit/due'
import { maskedName } from '../domain/kernel/masked-name'
import { seekKey } from '../domain/kernel/seek'
import { endOfPosting } from '../domain/notices/rules'
import { SAMPLE_START } from './sample-start'
import type { SeedStore } from './seed-store'
import { stamped } from './stamped'
import { COUNTY, NAMED_COMMUNITIES, pathOf } from './territory'

const DAY_MS = 86_400_000

type Sample = Pick<NoticeRecord, 'kind' | 'title' | 'body' | 'days'> & { id: string; daysAgo: number; names?: string[] }

/** What is posted at the first community on the sample day. */
const AT_THE_COMMUNITY: readonly Sample[] = [
  {
    ...{ id: 'N-trial-repair', kind: 'publicity', daysAgo: 2, days: 7 },
    title: '3 号楼楼道灯改造',
    body: '3 号楼 1 至 6 层的楼道灯换成声控灯，一共 24 盏，用社区公益金。施工两天，不用住户出钱。',
  },
  {
    ...{ id: 'N-trial-council', kind: 'publicity', daysAgo: 4, days: 5, names: ['顾红梅', '周桂珍', '叶振华'] },
    title: '议事会新成员',
    body: '经楼栋推荐，下面三位拟任梧桐里社区议事会成员，任期三年。',
  },
  {
    ...{ id: 'N-trial-water', kind: 'announcement', daysAgo: 0, days: 3 },
    title: '8月22日停水',
    body: '8月22日 9:00 到 16:00，1 至 5 号楼停水检修水管。请提前存水。水车停在小区东门。',
  },
]

const OF_THE_COUNTY: readonly Sample[] = [
  {
    ...{ id: 'N-trial-summer', kind: 'announcement', daysAgo: 10, days: 30 },
    title: '高温天的纳凉点',
    body: '八月每天 9:00 到 20:00，各社区服务站都可以纳凉，有水有座位。',
  },
]

interface Place {
  readonly id: string
  readonly name: string
  readonly orgPath: string[]
  readonly ownerId: string
}

function noticeOf({ id, daysAgo, names = [], ...said }: Sample, place: Place): NoticeRecord & { _id: string } {
  const postedAt = SAMPLE_START - daysAgo * DAY_MS
  const notice: NoticeRecord = {
    ...said,
    ...{ names: names.map(maskedName), postedAt, endsAt: endOfPosting(postedAt, said.days) },
    ...{ ownerId: place.ownerId, orgPath: place.orgPath, audience: [place.id], unitId: place.id, unitName: place.name },
    ...{ status: 'live', verdict: 'pass', publishedBy: place.ownerId },
    ...{ objections: 0, openObjections: 0, seek: seekKey(postedAt, id) },
  }
  return { _id: id, ...notice, hash: contentHash(notice) }
}

function endTerm({ _id, endsAt = 0 }: NoticeRecord & { _id: string }): DueRecord & { _id: string } {
  return { _id: `notices.end_${_id}`, kind: 'notices.end', ref: _id, dueAt: endsAt, lease: 0, attempts: 0 }
}

/** What hangs on the board of a unit, as the effect would have hung it. */
function boardOf(unitId: string, posted: ReadonlyArray<NoticeRecord & { _id: string }>) {
  const notices = [...posted]
    .sort((one, other) => (other.postedAt ?? 0) - (one.postedAt ?? 0))
    .slice(0, 3)
    .map(({ _id, kind, title, postedAt, endsAt }) => ({ noticeId: _id, kind, title, postedAt, endsAt }))
  return { _id: `board_${unitId}`, userId: unitId, kind: 'board', startsAt: 0, notices }
}

/** A few notices of the first community and of the county, with the terms at which they end. */
export async function plantNotices(store: SeedStore): Promise<void> {
  const [community] = NAMED_COMMUNITIES
  if (!community) throw new Error('the sample data has no community')
  const here = { id: community.id, name: community.name, orgPath: pathOf(community), ownerId: 'URW38' }
  const county = { id: COUNTY.id, name: COUNTY.name, orgPath: [COUNTY.id], ownerId: 'URW38' }
  const atCommunity = AT_THE_COMMUNITY.map((sample) => noticeOf(sample, here))
  const atCounty = OF_THE_COUNTY.map((sample) => noticeOf(sample, county))
  const posted = [...atCommunity, ...atCounty]
  await store.bulkLoad('notices', stamped(posted))
  await store.bulkLoad('due', stamped(posted.map(endTerm)))
  await store.bulkLoad('agenda', stamped([boardOf(here.id, atCommunity), boardOf(county.id, atCounty)]))
}
