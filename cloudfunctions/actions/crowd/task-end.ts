import { decideTaskMove } from '@domain/crowd/rules'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineJob } from '../../kit/job'
import { openLinked } from '../../kit/scoped'
import { tasks } from './store'
import { taskChanged } from './task-changed'
import { TASK_END } from './terms'

/** A task nobody handed in by its time is over; what was handed in waits to be looked at. */
export const taskEnd = defineJob(TASK_END, async ({ transact }, taskId) => {
  await transact('lapse', async (tx) => {
    const task = openLinked(await tx.get(tasks, taskId))
    if (!task) return refuse('NOT_POSSIBLE_NOW')
    const decided = decideTaskMove(task.status, 'lapse')
    if (!decided.ok) return decided
    await tx.patch(tasks, taskId, { status: decided.plan.to })
    tx.subject({ collection: tasks.name, id: taskId, from: task.status, to: decided.plan.to })
    tx.follow(taskChanged, { taskId })
    return proceed({})
  })
  return {}
})
