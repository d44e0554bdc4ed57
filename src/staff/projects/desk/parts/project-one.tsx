import { useState } from 'react'
import { getProject } from '@domain/projects/contract'
import { useAnswer } from '../../../../platform/use-answer'
import { Box } from '../../../../ui/box'
import { FailureView } from '../../../../ui/failure-view'
import { RowsSkeleton } from '../../../../ui/skeleton'
import { SelectField } from '../../../../ui/select-field'
import { useMay } from '../../../frame/use-may'
import { ProjectFacts } from './project-facts'
import { TASKS } from './tasks'

interface ProjectOneProps {
  readonly projectId: string
  readonly as: string
  readonly onDone: () => void
}

/** Everything about one project, and what this post can do with it in its present step. */
export function ProjectOne({ projectId, as, onDone }: ProjectOneProps) {
  const { value: project, failure, refresh } = useAnswer(getProject, { projectId }, { as })
  const [chosen, setChosen] = useState('')
  const may = useMay()
  if (!project) return failure ? <FailureView failure={failure} onRetry={() => void refresh()} /> : <RowsSkeleton />
  const open = TASKS.filter(({ contract, fits }) => may(contract) && fits(project))
  const task = open.find(({ name }) => name === chosen) ?? open[0]
  const Form = task?.Form
  return (
    <Box className="col g12">
      <ProjectFacts project={project} as={as} />
      {open.length > 1 && task && (
        <SelectField
          label="要做什么"
          choices={open.map(({ name }) => ({ value: name, words: name }))}
          value={task.name}
          onChange={setChosen}
        />
      )}
      {Form && <Form key={task.name} project={project} as={as} onDone={onDone} />}
      {!task && <Box className="sub">这一步不归您的岗位办。</Box>}
    </Box>
  )
}
