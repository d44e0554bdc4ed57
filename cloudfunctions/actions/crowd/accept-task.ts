import { decideAcceptance, decideTaskMove } from '@domain/crowd/rules'
import { acceptTask } from '@domain/crowd/task-contract'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { rewardTask } from '../points/port'
import { tasks } from './store'
import { taskChanged } from './task-changed'

export default defineAction(acceptTask, async ({ member, rules, transact }, { taskId, accept, reason }) => {
  const book = await rules()
  return transact(async (tx) => {
    const task = member.open(await tx.get(tasks, taskId))
    if (!task) return refuse('TASK_NOT_FOUND')
    const decided = decideTaskMove(task.status, accept ? 'accept' : 'return')
    if (!decided.ok) return decided
    const may = decideAcceptance(task, member.userId, { accept, reason })
    if (!may.ok) return may
    const status = decided.plan.to
    await tx.patch(tasks, taskId, { status, reason: accept ? undefined : reason })
    const { takerId: userId, points, title } = task
    if (accept && userId !== undefined) {
      await rewardTask(tx, { userId, points, ref: { collection: tasks.name, id: taskId }, title }, book)
    }
    tx.subject({ collection: tasks.name, id: taskId, from: task.status, to: status })
    tx.follow(taskChanged, { taskId })
    return proceed({ taskId, status })
  })
})
