import { useState } from 'react'
import { listTasks, openTask } from '@domain/crowd/task-contract'
import { TASK_WORDS } from '@domain/crowd/words'
import { shanghaiDate } from '@domain/kernel/calendar'
import { usePages } from '../../../platform/use-pages'
import { Button } from '../../../ui/button'
import { monthDay } from '../../../ui/when'
import { StaffPage } from '../../frame/staff-page'
import { WorkList } from '../../frame/work-list'
import { TaskForm } from './parts/task-form'
import { TaskOne } from './parts/task-one'

function Tasks({ as }: { readonly as: string }) {
  const [writing, setWriting] = useState(false)
  const pages = usePages(listTasks, { view: 'desk' }, { as })
  if (writing) {
    const done = () => {
      setWriting(false)
      void pages.refresh()
    }
    return <TaskForm as={as} onClose={() => setWriting(false)} onDone={done} />
  }
  return (
    <WorkList
      title="小任务"
      pages={pages}
      idOf={({ taskId }) => taskId}
      columns={[
        { title: '任务', cell: ({ title }) => title },
        { title: '积分', cell: ({ points }) => `${points} 分` },
        { title: '谁在做', cell: ({ takerName }) => takerName ?? '还没有人' },
        { title: '状态', cell: ({ status }) => TASK_WORDS[status] },
        { title: '截止', cell: ({ dueAt }) => monthDay(shanghaiDate(dueAt)) },
      ]}
      line={({ title, points, status }) => ({
        title,
        sub: `${points} 分 · ${TASK_WORDS[status]}`,
        ...(status === 'submitted' ? { tag: '等验收', tone: 'amber' as const } : {}),
      })}
      empty="还没有发过任务。点“发任务”开始。"
      tools={<Button small icon="plus" words="发任务" onTap={() => setWriting(true)} />}
    >
      {(task, done) => <TaskOne key={task.taskId} task={task} as={as} onDone={done} />}
    </WorkList>
  )
}

/** Small jobs of this community: written here, looked at here. */
export default function TaskDeskPage() {
  return (
    <StaffPage title="小任务" place="taskDesk" asks={openTask}>
      {({ assignmentId }) => <Tasks key={assignmentId} as={assignmentId} />}
    </StaffPage>
  )
}
