import type { ApplicationRecord, CallRecord } from '../cloudfunctions/actions/fund/call-store'
import { instalmentsOf } from '../domain/fund/call-rules'
import type { SourceLine } from '../domain/kernel/money-sources'
import { startOfDay } from '../domain/kernel/calendar'
import { seekKey } from '../domain/kernel/seek'
import { DEFAULT_RULES } from '../domain/rules/rule-set'
import type { FundBooks } from './fund-books'
import { COUNTY, NAMED_COMMUNITIES, pathOf } from './territory'

type Call = CallRecord & { _id: string }
type Application = ApplicationRecord & { _id: string }

const RULES = DEFAULT_RULES.fund
const MANAGER = { userId: 'URW59', name: '欧阳敏' }
const HOME = 'JT0101'
const YEAR = 2026

/** Calls of 梧桐里: one whose applications are being judged, one that takes them still. */
const CALLS = [
  {
    ...{ id: 'GY-2026-01', title: '邻里互助小项目', budgetFen: 3_000_000, mostFen: 1_200_000, opened: '06-20' },
    applyBy: '2026-07-31',
    text: '找愿意为楼里老人、孩子做实事的队伍：送餐、陪诊、放学后看护、小修小补都行。要写清楚帮谁、怎么做、花多少。',
  },
  {
    ...{ id: 'GY-2026-02', title: '金秋敬老行动', budgetFen: 1_000_000, mostFen: 500_000, opened: '08-10' },
    applyBy: '2026-09-10',
    text: '重阳节前后为 80 岁以上老人做的事：理发、拍照、修眼镜、清洗油烟机。一家队伍最多报一个。',
  },
] as const

interface Asking {
  readonly owner: string
  readonly applicant: string
  readonly host?: string
  readonly title: string
  readonly plan: string
  readonly fen: number
  readonly scores: ReadonlyArray<readonly [expertId: string, total: number]>
  readonly status: 'publicised' | 'formally_passed' | 'submitted'
}

const ASKED: readonly Asking[] = [
  {
    ...{ owner: 'URW01', applicant: '江棠邻里社', title: '楼道茶会', fen: 1_000_000, status: 'publicised' },
    plan: '每个单元每月一次，把独居老人请下楼喝茶说话，谁没来就上门看看。一共 12 个单元，做半年。',
    scores: [
      ['URW60', 86],
      ['URW45', 82],
    ],
  },
  {
    ...{ owner: 'URW03', applicant: '小手工坊', host: '江棠社会工作服务中心', title: '旧衣新做课堂', fen: 600_000 },
    ...{ status: 'formally_passed', scores: [['URW60', 74]] },
    plan: '教大家把旧衣服改成围裙、布袋，材料费和老师车费从这里出，成品送给食堂。',
  },
  {
    ...{ owner: 'URW05', applicant: '江棠路路通助残社', title: '轮椅友好地图', fen: 400_000, status: 'submitted' },
    ...{ plan: '把社区里能走轮椅的路画成一张图，缺坡道的地方报给社区。', scores: [] },
  },
]

function applicationOf(call: Call, asking: Asking, nth: number): Application {
  const { owner, applicant, host, title, plan, fen, status, scores } = asking
  const _id = `${call._id}_${owner}`
  const at = call.at + (nth + 3) * 86_400_000
  const won = status === 'publicised'
  return {
    ...{ _id, ownerId: owner, orgPath: call.orgPath, callId: call._id, callTitle: call.title },
    ...{ earmarkId: call.earmarkId, unitId: call.unitId, applicant, title, plan, fen, status, open: true, won },
    ...(host === undefined ? { kind: 'social_organisation' } : { kind: 'community_organisation', host }),
    ...{ uscc: '51000000MJ0000001X', scores: scores.map(([expertId, total]) => ({ expertId, total, at })) },
    ...(won ? { awardFen: fen, awardedBy: MANAGER.userId, publicUntil: startOfDay('2026-08-20') - 1 } : {}),
    ...{ evaluated: [], at, seek: seekKey(at, _id) },
  } as Application
}

export interface SampleCalls {
  readonly calls: readonly Call[]
  readonly applications: readonly Application[]
}

/** When each call was opened, and what opening it does to the books. */
export function sampleCalls(books: FundBooks): ReadonlyArray<{ at: number; open: () => SampleCalls }> {
  const community = NAMED_COMMUNITIES.find(({ id }) => id === HOME)
  if (!community) throw new Error(`there is no ${HOME}`)
  return CALLS.map(({ id, title, text, budgetFen, mostFen, opened, applyBy }, nth) => {
    const at = startOfDay(`${YEAR}-${opened}`) + 9 * 3_600_000
    const lines: SourceLine[] = [{ source: 'fiscal', fen: budgetFen }]
    const open = () => {
      const what = { callId: id, purpose: 'venture', lines } as const
      const earmark = books.setAside(community, YEAR, what, { at, title, maker: MANAGER })
      const asked = nth === 0 ? ASKED : []
      const won = asked.filter(({ status }) => status === 'publicised')
      const call: Call = {
        ...{ _id: id, ownerId: MANAGER.userId, orgPath: pathOf(community), audience: [COUNTY.id], unitId: HOME },
        ...{ unitName: community.name, year: YEAR, fundId: earmark.fundId, earmarkId: earmark._id, title, text },
        ...{ source: 'fiscal', budgetFen, mostFen, awardedFen: won.reduce((sum, { fen }) => sum + fen, 0) },
        ...{ openAwards: won.length, applications: asked.length, instalmentsBp: instalmentsOf(RULES) },
        ...{ kinds: ['social_organisation', 'community_organisation', 'community_self'], status: 'open', at },
        ...{ applyBy: startOfDay(applyBy) + 17 * 3_600_000, seek: seekKey(at, id) },
      }
      return { calls: [call], applications: asked.map((one, i) => applicationOf(call, one, i)) }
    }
    return { at, open }
  })
}
