import { proceed, refuse } from '@domain/kernel/decision'
import { endOfPosting } from '@domain/kernel/posting-days'
import { publicise } from '@domain/projects/desk-contract'
import { defineAction } from '../../kit/action'
import { startTerm } from '../../kit/due'
import { moveProject } from './move-project'
import { ownProject } from './own-project'
import { PUBLICITY_END } from './publicity-end'

export default defineAction(publicise, async ({ member, rules, transact }, { projectId }) => {
  const { rules: numbers, version } = await rules()
  return transact(async (tx) => {
    const project = await ownProject(tx, member, projectId)
    if (!project) return refuse('PROJECT_NOT_FOUND')
    const { publicDays } = numbers.projects
    const endsAt = endOfPosting(tx.now, publicDays)
    const round = (project.publicity?.round ?? 0) + 1
    const publicity = { round, endsAt, by: member.userId, objections: 0, openObjections: 0 }
    tx.decidedUnder(version)
    const moved = await moveProject(tx, project, 'publicise', {
      said: { by: project.unitName, note: `${publicDays} 天里可以提意见` },
      changes: { publicity, dueAt: endsAt },
    })
    if (!moved.ok) return moved
    tx.follow(startTerm, { kind: PUBLICITY_END, ref: projectId, dueAt: endsAt })
    return proceed({ ...moved.plan, endsAt })
  })
})
