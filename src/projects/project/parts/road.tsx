import { shanghaiDate } from '@domain/kernel/calendar'
import { PROJECT_WORDS, STEP_WORDS, type ProjectStatus } from '@domain/projects/words'
import { Box } from '../../../ui/box'
import { Section } from '../../../ui/section'
import { Timeline, type TimelineStep } from '../../../ui/timeline'
import { dayIn } from '../../../ui/when'
import type { Project } from './project'

/** What usually comes after each status, so that one sees where it leads. */
const AHEAD: ReadonlyArray<readonly [status: ProjectStatus, words: string, sub?: string]> = [
  ['proposed', '社区审核', '看是不是该办、能不能办'],
  ['qualified', '议事会表决', '不记名投票，人数公开'],
  ['shortlisted', '做预算和计划'],
  ['budgeted', '镇里审核'],
  ['approved', '公示', '住在这里的人可以提意见'],
  ['publicising', '进项目库'],
  ['pooled', '公开承诺', '每年 3 月底前'],
  ['committed', '开工'],
  ['implementing', '验收', '监督委员和住在这里的居民'],
  ['acceptance', '验收通过'],
  ['accepted', '结算'],
  ['settled', '年底考评', '大家打分算在里面'],
]

const SAME: Partial<Record<ProjectStatus, ProjectStatus>> = { voting: 'qualified', returned: 'shortlisted' }

const OVER: readonly ProjectStatus[] = ['refused', 'not_shortlisted', 'terminated', 'evaluated', 'archived']

function stepsOf({ history, status, dueAt }: Project, now: number): TimelineStep[] {
  const today = shanghaiDate(now)
  const done = history.map(({ move, at, by, note, photos }): TimelineStep => ({
    state: 'done',
    title: STEP_WORDS[move] ?? move,
    when: dayIn(shanghaiDate(at), today),
    sub: note ?? by,
    ...(photos === undefined ? {} : { photos: { fileIds: photos } }),
  }))
  if (OVER.includes(status)) return done
  const until = dueAt === undefined ? undefined : `到${dayIn(shanghaiDate(dueAt - 1), today)}`
  const current: TimelineStep = { state: 'now', title: PROJECT_WORDS[status], when: until }
  const from = AHEAD.findIndex(([each]) => each === (SAME[status] ?? status))
  const ahead = AHEAD.slice(from).map(([, title, sub]): TimelineStep => ({ state: 'todo', title, sub }))
  return [...done, current, ...ahead.slice(0, 4)]
}

/** 办到哪一步了: what was done, where it is, what comes. */
export function Road({ project, now }: { readonly project: Project; readonly now: number }) {
  return (
    <Section title="办到哪一步了">
      <Box className="card">
        <Timeline steps={stepsOf(project, now)} />
      </Box>
    </Section>
  )
}
