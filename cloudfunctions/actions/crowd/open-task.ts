import { decideTerm } from '@domain/crowd/rules'
import { openTask } from '@domain/crowd/task-contract'
import { proceed } from '@domain/kernel/decision'
import { decideText } from '@domain/kernel/public-text'
import { seekKey } from '@domain/kernel/seek'
import { defineAction } from '../../kit/action'
import { checkText } from '../../kit/check-text'
import { startTerm } from '../../kit/due'
import { postOf } from '../../kit/post-of'
import { randomId } from '../../kit/random-ids'
import { tasks } from './store'
import { TASK_END } from './terms'

export default defineAction(
  openTask,
  async ({ member, caller, now, rules, transact }, { title, text, points, dueAt }) => {
    const { version, rules: local } = await rules()
    const term = decideTerm({ opensAt: now, deadline: dueAt }, local.crowd, now)
    if (!term.ok) return term
    const verdict = await checkText({ userId: member.userId, openid: caller.openid }, `${title}\n${text}`, 'forum')
    const fit = decideText(`${title}\n${text}`, verdict)
    if (!fit.ok) return fit
    const { unitId, unitName, orgPath } = postOf(member)
    const taskId = randomId()
    return transact(async (tx) => {
      await tx.put(tasks, taskId, {
        ...{ ownerId: member.userId, orgPath: [...orgPath], audience: orgPath.slice(0, 1), unitId, unitName },
        ...{ title, text, points, dueAt, status: 'open', seek: seekKey(dueAt, taskId) },
      })
      tx.subject({ collection: tasks.name, id: taskId, to: 'open' })
      tx.decidedUnder(version)
      tx.follow(startTerm, { kind: TASK_END, ref: taskId, dueAt })
      return proceed({ taskId, status: 'open' as const })
    })
  },
)
