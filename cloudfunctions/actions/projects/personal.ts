import { OBJECTION_WORDS } from '@domain/notices/words'
import { PROJECT_WORDS } from '@domain/projects/words'
import type { PersonalHolding } from '../../kit/personal'
import type { Rewriting } from '../../kit/rewrite-each'
import { ERASED, GONE } from '../../kit/without-hand'
import { bonds, confirmations, projectObjections, projects, ratings, rolls, type ProjectRecord } from './store'

/** Takes the proposer out of a project, and out of the step that says who proposed it. */
const withoutProposer = (): Rewriting => (project) => {
  const { steps = [] } = project as Partial<ProjectRecord>
  const unnamed = steps.map((step) => (step.move === 'propose' ? { ...step, by: GONE } : step))
  return { ownerId: ERASED, proposer: GONE, steps: unnamed }
}

/** What projects keep of persons: projects stay, what ties them to a person goes. Ballots belong to nobody. */
export const PROJECTS_HOLDINGS: readonly PersonalHolding[] = [
  {
    ...{ collection: projects, title: '我提的项目', by: 'ownerId', key: 'userId' },
    readable: { projectNo: '编号', title: '标题', painPoint: '遇到的难处', unitName: '社区', status: '状态' },
    words: { status: PROJECT_WORDS },
    afterwards: { rewritten: withoutProposer },
    basis: '项目档案按规定保存，不再标明是谁提的',
  },
  {
    ...{ collection: bonds, title: '支持和关注的项目', by: 'userId', key: 'userId' },
    readable: { at: '时间' },
    afterwards: 'removed',
  },
  {
    ...{ collection: rolls, title: '议事会投过票', by: 'userId', key: 'userId' },
    readable: {},
    afterwards: { cleared: { userId: 'erased' } },
    basis: '投票名册随项目档案保存，只记投过，不记投了什么',
  },
  {
    ...{ collection: projectObjections, title: '对项目提的意见', by: 'ownerId', key: 'userId' },
    readable: { title: '项目', text: '意见', at: '时间', status: '状态', answer: '答复' },
    words: { status: OBJECTION_WORDS },
    afterwards: { cleared: { ownerId: 'erased' } },
    basis: '公示的意见和答复随项目档案保存，不再标明是谁提的',
  },
  {
    ...{ collection: confirmations, title: '看过的验收', by: 'userId', key: 'userId' },
    readable: { text: '说明', at: '时间' },
    afterwards: { cleared: { userId: 'erased' } },
    basis: '验收记录随项目档案保存，不再标明是谁看的',
  },
  {
    ...{ collection: ratings, title: '给项目打的分', by: 'userId', key: 'userId' },
    readable: { stars: '星', at: '时间' },
    afterwards: { cleared: { userId: 'erased' } },
    basis: '满意度随考评保存，不再标明是谁打的',
  },
]
