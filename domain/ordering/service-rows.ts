import '../kernel/jitless'
import * as z from 'zod/mini'
import { Text } from '../kernel/fields'
import { Id } from '../kernel/identifiers'
import { codeFor, listIn, problemsIn, type Cells, type Column } from '../kernel/table'
import { CHANNELS, SERVICE_CATEGORIES } from './schemas'
import { CATEGORY_WORDS, CHANNEL_WORDS } from './words'

export const SERVICE_COLUMNS: readonly Column[] = [
  { key: 'code', title: '编码', required: true },
  { key: 'title', title: '名称', required: true },
  { key: 'category', title: '类别', required: true },
  { key: 'summary', title: '简介', required: true },
  { key: 'kind', title: '性质', required: true },
  { key: 'providerKind', title: '提供单位', required: true },
  { key: 'serviceHours', title: '服务时间', required: true },
  { key: 'eligibility', title: '谁能办', required: true },
  { key: 'materials', title: '带什么' },
  { key: 'steps', title: '怎么办', required: true },
  { key: 'statutoryDays', title: '法定工作日' },
  { key: 'promisedDays', title: '承诺工作日' },
  { key: 'feeFen', title: '收费（元）' },
  { key: 'feeNote', title: '收费说明' },
  { key: 'channels', title: '办理方式', required: true },
  { key: 'elderAssist', title: '可以代办' },
  { key: 'slotMinutes', title: '每次几分钟', required: true },
  { key: 'placeHint', title: '在哪里办', required: true },
  { key: 'ownCommunityOnly', title: '只限本社区' },
  { key: 'keywords', title: '关键词' },
]

/** A material that data sharing already gives may not be demanded (decree 716, article 7). */
const SHARED = /系统核验|免交/

const KIND_WORDS = {
  gov_matter: '政务',
  convenience: '便民',
  consultation: '咨询',
  volunteer_service: '志愿服务',
  party_service: '党务',
  welfare: '公益',
}

const Days = z.nullable(z.int().check(z.minimum(0), z.maximum(365)))

const ServiceOfRow = z
  .object({
    code: Id,
    title: Text(16),
    category: z.enum(SERVICE_CATEGORIES),
    summary: Text(40),
    kind: z.enum(Object.keys(KIND_WORDS)),
    providerKind: Text(40),
    serviceHours: Text(80),
    eligibility: Text(200),
    materials: z.array(Text(80)),
    steps: z.array(Text(120)).check(z.minLength(1)),
    statutoryDays: Days,
    promisedDays: Days,
    /** Fen. */
    feeFen: z.int(),
    feeNote: z.nullable(Text(60)),
    channels: z.array(z.enum(CHANNELS)).check(z.minLength(1)),
    elderAssist: z.boolean(),
    slotMinutes: z.int().check(z.minimum(5), z.maximum(480)),
    placeHint: Text(60),
    ownCommunityOnly: z.boolean(),
    keywords: z.array(Text(12)),
  })
  .check(
    z.refine(({ statutoryDays, promisedDays }) => (promisedDays ?? 0) <= (statutoryDays ?? Number.MAX_SAFE_INTEGER), {
      path: ['promisedDays'],
      message: '不能比法定时限长',
    }),
  )
export type ServiceOfRow = z.infer<typeof ServiceOfRow>

const whole = (cell: string | undefined) => (cell === undefined ? null : /^\d{1,4}$/.test(cell) ? Number(cell) : cell)
const yes = (cell: string | undefined) => (cell === undefined || cell === '否' ? false : cell === '是' ? true : cell)

/** Yuan as written, in fen; never by a floating product. */
function fenIn(cell = '0'): number | string {
  const [, yuan, cents = ''] = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(cell) ?? []
  return yuan === undefined ? cell : Number(yuan) * 100 + Number(cents.padEnd(2, '0'))
}

/** A service item as one row tells it, or what is wrong with the row. */
export function serviceOfRow(cells: Cells): { service: ServiceOfRow } | { problems: string[] } {
  const parsed = z.safeParse(ServiceOfRow, {
    ...cells,
    category: codeFor(CATEGORY_WORDS, cells.category),
    kind: codeFor(KIND_WORDS, cells.kind),
    materials: listIn(cells.materials),
    steps: listIn(cells.steps),
    statutoryDays: whole(cells.statutoryDays),
    promisedDays: whole(cells.promisedDays),
    feeFen: fenIn(cells.feeFen),
    feeNote: cells.feeNote ?? null,
    channels: listIn(cells.channels).map((word) => codeFor(CHANNEL_WORDS, word)),
    elderAssist: yes(cells.elderAssist),
    slotMinutes: whole(cells.slotMinutes),
    ownCommunityOnly: yes(cells.ownCommunityOnly),
    keywords: listIn(cells.keywords),
  })
  return parsed.success ? { service: parsed.data } : { problems: problemsIn(parsed.error, SERVICE_COLUMNS) }
}

export function materialOf(name: string): { name: string; shared: boolean } {
  return { name, shared: SHARED.test(name) }
}
