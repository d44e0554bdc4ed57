import { decideTaskMove } from '@domain/crowd/rules'
import { takeTask } from '@domain/crowd/task-contract'
import { proceed, refuse } from '@domain/kernel/decision'
import { maskedName } from '@domain/kernel/masked-name'
import { defineAction } from '../../kit/action'
import { tasks } from './store'
import { taskChanged } from './task-changed'

export default defineAction(takeTask, ({ member, transact }, { taskId }) =>
  transact(async (tx) => {
    const task = member.open(await tx.get(tasks, taskId))
    if (!task) return refuse('TASK_NOT_FOUND')
    if (task.ownerId === member.userId) return refuse('OWN_CASE')
    const decided = decideTaskMove(task.status, 'take')
    if (!decided.ok || tx.now >= task.dueAt) return refuse('TASK_TAKEN')
    const status = decided.plan.to
    await tx.patch(tasks, taskId, { status, takerId: member.userId, takerName: maskedName(member.displayName) })
    tx.subject({ collection: tasks.name, id: taskId, from: task.status, to: status })
    tx.follow(taskChanged, { taskId })
    return proceed({ taskId, status })
  }),
)
