import { decideTaskMove } from '@domain/crowd/rules'
import { submitTask } from '@domain/crowd/task-contract'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { useFiles } from '../files/port'
import { tasks } from './store'
import { taskChanged } from './task-changed'

export default defineAction(submitTask, ({ member, transact }, { taskId, work, photos }) =>
  transact(async (tx) => {
    const task = member.open(await tx.get(tasks, taskId))
    if (task?.takerId !== member.userId) return refuse('TASK_NOT_FOUND')
    const decided = decideTaskMove(task.status, 'submit')
    if (!decided.ok) return decided
    const status = decided.plan.to
    const used = await useFiles(tx, member, photos ?? [], { kind: 'task', id: taskId, readers: [task.ownerId] })
    if (!used.ok) return used
    await tx.patch(tasks, taskId, { status, work, photos, reason: undefined })
    tx.subject({ collection: tasks.name, id: taskId, from: task.status, to: status })
    tx.follow(taskChanged, { taskId })
    return proceed({ taskId, status })
  }),
)
