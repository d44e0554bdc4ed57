import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { shanghaiDate } from '@domain/kernel/calendar'
import type { PostRole } from '@domain/kernel/roles'
import { getProject } from '@domain/projects/contract'
import { queue } from '@domain/projects/desk-contract'
import { PROJECT_STATUSES, type ProjectStatus } from '@domain/projects/states'
import { PROJECT_KIND_WORDS, PROJECT_WORDS } from '@domain/projects/words'
import type { ActingPost } from '../../../platform/session'
import { useAnswer } from '../../../platform/use-answer'
import { usePages } from '../../../platform/use-pages'
import { SelectField } from '../../../ui/select-field'
import { RowsSkeleton } from '../../../ui/skeleton'
import { monthDay } from '../../../ui/when'
import { StaffPage } from '../../frame/staff-page'
import { WorkList } from '../../frame/work-list'
import { ExportButton } from './parts/export-button'
import { ProjectOne } from './parts/project-one'

const VIEWS = PROJECT_STATUSES.map((value) => ({ value, words: PROJECT_WORDS[value] }))

/** What each post comes for. */
const FIRST: Partial<Record<PostRole, ProjectStatus>> = {
  council_member: 'voting',
  supervisor: 'acceptance',
  town_admin: 'budgeted',
  county_admin: 'evaluated',
  fund_manager: 'committed',
}

const dayOf = (dueAt: number | undefined) => (dueAt === undefined ? '' : `到${monthDay(shanghaiDate(dueAt - 1))}`)

interface ProjectsProps {
  readonly as: string
  readonly first: ProjectStatus
  /** The project somebody came for. */
  readonly opened?: string | undefined
}

function Projects({ as, first, opened }: ProjectsProps) {
  const [status, setStatus] = useState(first)
  const pages = usePages(queue, { status }, { as })
  return (
    <WorkList
      title="小项目"
      pages={pages}
      idOf={({ projectId }) => projectId}
      columns={[
        { title: '项目', cell: ({ title }) => title },
        { title: '种类', cell: ({ kind }) => PROJECT_KIND_WORDS[kind] },
        { title: '社区', cell: ({ unitName }) => unitName },
        {
          title: '期限',
          cell: ({ dueAt, late }) => (late ? `${dayOf(dueAt)}，晚了` : dayOf(dueAt)),
        },
      ]}
      line={({ title, kind, unitName, dueAt, late, doubtful, changing }) => ({
        title,
        sub: [PROJECT_KIND_WORDS[kind], unitName, dayOf(dueAt)].filter(Boolean).join(' · '),
        tag: late ? '晚了' : changing ? '变更等审批' : doubtful ? '内容要先看' : undefined,
        tone: late ? 'red' : 'amber',
      })}
      empty={`现在没有“${PROJECT_WORDS[status]}”的项目。`}
      views={<SelectField label="看哪些" choices={VIEWS} value={status} onChange={setStatus} />}
      tools={<ExportButton as={as} />}
      opened={opened}
    >
      {({ projectId }, done) => <ProjectOne key={projectId} projectId={projectId} as={as} onDone={done} />}
    </WorkList>
  )
}

/** The list a post comes for, or the one in which the project of a message stands. */
function Desk({ post: { assignmentId: as, role } }: { readonly post: ActingPost }) {
  const { projectId } = useRouter().params
  const { value, failure } = useAnswer(getProject, projectId === undefined ? undefined : { projectId }, { as })
  if (projectId !== undefined && !value && !failure) return <RowsSkeleton />
  return <Projects as={as} first={value?.status ?? FIRST[role] ?? 'proposed'} opened={projectId} />
}

/** Small projects of this unit, one step after the other, the most urgent first. */
export default function ProjectDeskPage() {
  return (
    <StaffPage title="小项目" place="projectDesk" asks={queue}>
      {(post) => <Desk key={post.assignmentId} post={post} />}
    </StaffPage>
  )
}
