import type { IdeaRecord, TaskRecord } from '../cloudfunctions/actions/crowd/store'
import type { DueRecord } from '../cloudfunctions/kit/due'
import { rankOf } from '../cloudfunctions/actions/crowd/rank-of'
import { seekKey } from '../domain/kernel/seek'
import { SAMPLE_START } from './sample-start'
import { COUNTY, NAMED_COMMUNITIES, pathOf } from './territory'

const DAY_MS = 86_400_000

type Idea = IdeaRecord & { _id: string }
type Task = TaskRecord & { _id: string }

function place(code: string) {
  const community = NAMED_COMMUNITIES.find(({ id }) => id === code)
  if (!community) throw new Error(`no community ${code}`)
  return { orgPath: pathOf(community), unitId: community.id, unitName: community.name }
}

type ToldIdea = readonly [code: string, author: string, title: string, text: string, supports: number, daysAgo: number]

const IDEAS: readonly ToldIdea[] = [
  [
    'JT0101',
    '冯**',
    '树下借书架',
    '梧桐树下放一个带盖的小书架，看完的书放进去，谁都能拿。下雨天有盖子，不怕淋。',
    8,
    6,
  ],
  ['JT0101', '戴**', '楼道互助铃', '老人独自在家，门口装个铃，按一下隔壁能听见。先从 3 号楼试起。', 12, 15],
  ['JT0101', '唐**', '周末磨刀日', '每月请老师傅来磨一次刀剪，大家带上自家的，老师傅不收钱，我们给他打打下手。', 3, 2],
  ['JT0103', '王**', '婴儿车停放点', '单元门口划一块地方停婴儿车，不占消防通道。', 5, 9],
]

/** What neighbours have thought of; one has enough support to be answered. */
export function sampleIdeas(): Idea[] {
  return IDEAS.map(([code, authorName, title, text, supports, daysAgo], i) => {
    const _id = `DZ${String(i + 1).padStart(3, '0')}`
    const at = SAMPLE_START - daysAgo * DAY_MS
    const where = place(code)
    const status = supports >= 10 ? ('supported' as const) : ('public' as const)
    return {
      ...{ _id, ownerId: `URW${16 + i}`, ...where, audience: [where.unitId], title, text, authorName, supports },
      ...{ status, waiting: status === 'supported', at, rank: rankOf(supports, at, _id), seek: seekKey(at, _id) },
    }
  })
}

type ToldTask = readonly [code: string, title: string, text: string, points: number, days: number]

const TASKS: readonly ToldTask[] = [
  ['JT0101', '拍下坏路灯', '晚上走一圈，把不亮的路灯拍下来，写清在哪根杆上。', 20, 6],
  ['JT0101', '画一张活动海报', '周五议事角要用，A3 大小，画清时间、地点就行。', 30, 9],
  ['JT0103', '给花木配名字', '小区里三十种花木，查对名字和一句话介绍，交一张表。', 40, 14],
  ['JT0102', '录一段方言提醒', '提醒开窗防潮，三十秒，方言慢慢说。', 15, 5],
]

/** Small jobs of communities, to be taken. */
export function sampleTasks(): Task[] {
  return TASKS.map(([code, title, text, points, days], i) => {
    const _id = `RW-task-${i + 1}`
    const dueAt = SAMPLE_START + days * DAY_MS
    const status = 'open' as const
    const whose = { ownerId: code === 'JT0103' ? 'URW39' : 'URW38', ...place(code), audience: [COUNTY.id] }
    return { _id, ...whose, title, text, points, dueAt, status, seek: seekKey(dueAt, _id) }
  })
}

export function taskTerms(tasks: readonly Task[]): Array<DueRecord & { _id: string }> {
  const kind = 'crowd.taskEnd'
  return tasks.map(({ _id: ref, dueAt }) => ({ _id: `${kind}_${ref}`, kind, ref, dueAt, lease: 0, attempts: 0 }))
}
