import type { OutputOf } from '@domain/kernel/contract'
import type { list } from '@domain/projects/contract'
import { GRADE_WORDS, PROJECT_KIND_WORDS, PROJECT_WORDS } from '@domain/projects/words'
import { shanghaiDate } from '@domain/kernel/calendar'
import { Box } from '../box'
import { money } from '../money'
import { Tag } from '../tag'
import { Tap } from '../tap'
import { monthDay } from '../when'
import { Cover } from './cover'
import { projectTone } from './tone'

export type ProjectRow = OutputOf<typeof list>['items'][number]

/** What one wants to know first, by how far it is. */
function factsOf({ stage, supporters, budgetFen, finalFen, steps, stepsDone, dueAt, status }: ProjectRow): string {
  const cost = finalFen ?? budgetFen
  const spent = cost === undefined ? '' : `${finalFen === undefined ? '预算' : '花了'} ${money(cost)}`
  if (stage === 'work') return [steps > 0 ? `${steps} 步做了 ${stepsDone} 步` : '', spent].filter(Boolean).join(' · ')
  if (stage === 'done') return spent
  if (status === 'publicising' && dueAt !== undefined) return `公示到${monthDay(shanghaiDate(dueAt - 1))} · ${spent}`
  return [supporters > 0 ? `${supporters} 人支持` : '还没有人支持', spent].filter(Boolean).join(' · ')
}

function Progress({ project: { stage, steps, stepsDone, status } }: { readonly project: ProjectRow }) {
  if (stage !== 'work' || steps === 0) return null
  const whole = status === 'accepted' || stepsDone === steps
  return (
    <Box className="pbar" hidden>
      <Box
        className={`pbar-on${whole ? ' whole' : ''}`}
        style={{ width: `${Math.round((stepsDone * 100) / steps)}%` }}
      />
    </Box>
  )
}

/** One project of a list: picture, name, whose it is, and where it stands. */
export function ProjectCard({ project, onTap }: { readonly project: ProjectRow; readonly onTap: () => void }) {
  const { title, kind, photo, proposer, unitName, status, late, brand, grade } = project
  return (
    <Tap link className="pcard" onTap={onTap}>
      <Cover kind={kind} photo={photo} label={title} />
      <Box className="pcard-text">
        <Box className="h2">{title}</Box>
        <Box className="sub">{`${PROJECT_KIND_WORDS[kind]} · ${proposer}提的 · ${unitName}`}</Box>
        <Progress project={project} />
        <Box className="row apart top">
          <Box className="sub">{factsOf(project)}</Box>
        </Box>
        <Box className="pcard-tags">
          <Tag words={PROJECT_WORDS[status]} tone={projectTone(status)} />
          {late && <Tag words="晚了" tone="red" icon="clock" />}
          {grade && <Tag words={`考评${GRADE_WORDS[grade]}`} tone="pine" />}
          {brand && <Tag words="品牌项目" tone="red" icon="star" />}
        </Box>
      </Box>
    </Tap>
  )
}
