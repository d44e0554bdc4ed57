import * as z from 'zod/mini'
import { get } from '../../kit/database'
import { defineEffect } from '../../kit/effect'
import { openLinked } from '../../kit/scoped'
import { clearAgenda, putAgenda } from '../home/port'
import { tell } from '../messages/port'
import { tasks } from './store'

/** Who did a task hears what was thought of it, and finds it on the agenda while it is theirs to do. */
export const taskChanged = defineEffect(
  'crowd.taskChanged',
  z.object({ taskId: z.string() }),
  async (context, { taskId }) => {
    const task = openLinked(await get(tasks, taskId))
    if (task?.takerId === undefined) return
    const { takerId: userId, title: what, status, points, dueAt, reason = '' } = task
    const entry = { userId, kind: 'task', refId: taskId } as const
    if (status !== 'taken' && status !== 'returned') await clearAgenda(entry)
    else await putAgenda(context.countyId, { ...entry, title: what, state: status, startsAt: dueAt, endsAt: dueAt })
    const about = { userId, refKind: 'task', refId: taskId, at: context.at } as const
    if (status === 'rewarded')
      await tell(context, { ...about, template: 'taskRewarded', facts: { what, who: `${points} 分` } })
    if (status === 'returned') await tell(context, { ...about, template: 'taskReturned', facts: { what, reason } })
    if (status === 'closed') await tell(context, { ...about, template: 'taskOver', facts: { what } })
  },
)
