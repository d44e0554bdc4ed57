import { contentHash } from '../cloudfunctions/actions/notices/content-hash'
import type { NoticeRecord } from '../cloudfunctions/actions/notices/store'
import type { DueRecord } from '../cloudfunctions/kit/due'
import { maskedName } from '../domain/kernel/masked-name'
import { seekKey } from '../domain/kernel/seek'
import { endOfPosting } from '../domain/kernel/posting-days'
import { SAMPLE_START } from './sample-start'
import type { SeedStore } from './seed-store'
import { stamped } from './stamped'
import { COUNTY, NAMED_COMMUNITIES, pathOf } from './territory'

const DAY_MS = 86_400_000

interface Sample extends Pick<NoticeRecord, 'kind' | 'title' | 'body' | 'days' | 'decision' | 'confirmedBy'> {
  readonly id: string
  readonly daysAgo: number
  readonly names?: string[]
  /** Live where left out. */
  readonly status?: 'live' | 'ended' | 'archived'
}

/** What was posted at the first community up to the sample day. */
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
  {
    ...{ id: 'N-trial-canteen', kind: 'publicity', daysAgo: 14, days: 7, status: 'ended' },
    title: '长者食堂的饭菜价',
    body: '中饭一荤两素 10 元，60 岁以上 8 元，80 岁以上 6 元。公示期里没有收到意见，9月1日起照这个价。',
  },
  {
    ...{ id: 'N-trial-benches', kind: 'publicity', daysAgo: 60, days: 7, status: 'archived' },
    title: '小花园添六把长椅',
    body: '用社区公益金 4 800 元，在小花园添六把带靠背的长椅。七月装好了。',
  },
  {
    ...{ id: 'N-trial-decision', kind: 'decision', daysAgo: 20, days: 7, status: 'archived' },
    title: '车棚遮雨棚自愿出钱',
    body: '居民会议到会 34 人，同意 31 人。想出的自己出，不出的一样用，账目公布。',
    decision: {
      ...{ minutesFile: 'F-trial-minutes', heldOn: '2026-07-26' },
      ...{ votesFor: 31, votesAgainst: 2, votesAbstained: 1 },
    },
    confirmedBy: 'URW42',
  },
  {
    ...{ id: 'N-trial-flood', kind: 'announcement', daysAgo: 45, days: 10, status: 'archived' },
    title: '大雨天请不要走地下通道',
    body: '南门地下通道大雨时容易积水，请走天桥。值班电话写在服务站门口。',
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

function noticeOf(
  { id, daysAgo, names = [], status = 'live', ...said }: Sample,
  place: Place,
): NoticeRecord & { _id: string } {
  const postedAt = SAMPLE_START - daysAgo * DAY_MS
  const notice: NoticeRecord = {
    ...said,
    ...{ names: names.map(maskedName), postedAt, endsAt: endOfPosting(postedAt, said.days) },
    ...{ ownerId: place.ownerId, orgPath: place.orgPath, audience: [place.id], unitId: place.id, unitName: place.name },
    ...{ status, verdict: 'pass', publishedBy: place.ownerId },
    ...{ objections: 0, openObjections: 0, seek: seekKey(postedAt, id) },
  }
  return { _id: id, ...notice, hash: contentHash(notice) }
}

/** When a live notice ends, and when one that is over goes into the archive. */
function nextTerm({
  _id: ref,
  status,
  endsAt = 0,
}: NoticeRecord & { _id: string }): Array<DueRecord & { _id: string }> {
  if (status === 'archived') return []
  const [kind, dueAt] = status === 'live' ? ['notices.end', endsAt] : ['notices.archive', endsAt + 30 * DAY_MS]
  return [{ _id: `${kind}_${ref}`, kind, ref, dueAt, lease: 0, attempts: 0 }]
}

/** What hangs on the board of a unit, as the effect would have hung it. */
function boardOf(unitId: string, posted: ReadonlyArray<NoticeRecord & { _id: string }>) {
  const notices = posted
    .filter(({ status }) => status === 'live')
    .sort((one, other) => (other.postedAt ?? 0) - (one.postedAt ?? 0))
    .slice(0, 3)
    .map(({ _id, kind, title, postedAt, endsAt }) => ({ noticeId: _id, kind, title, postedAt, endsAt }))
  return { _id: `board_${unitId}`, userId: unitId, kind: 'board', startsAt: 0, notices }
}

/** A few notices of the first community and of the county, with the terms at which they end or are filed away. */
export async function plantNotices(store: SeedStore): Promise<void> {
  const [community] = NAMED_COMMUNITIES
  if (!community) throw new Error('the sample data has no community')
  const here = { id: community.id, name: community.name, orgPath: pathOf(community), ownerId: 'URW38' }
  const county = { id: COUNTY.id, name: COUNTY.name, orgPath: [COUNTY.id], ownerId: 'URW38' }
  const atCommunity = AT_THE_COMMUNITY.map((sample) => noticeOf(sample, here))
  const atCounty = OF_THE_COUNTY.map((sample) => noticeOf(sample, county))
  const posted = [...atCommunity, ...atCounty]
  await store.bulkLoad('notices', stamped(posted))
  await store.bulkLoad('due', stamped(posted.flatMap(nextTerm)))
  await store.bulkLoad('agenda', stamped([boardOf(here.id, atCommunity), boardOf(county.id, atCounty)]))
}
