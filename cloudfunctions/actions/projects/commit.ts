import { refuse } from '@domain/kernel/decision'
import { commit } from '@domain/projects/desk-contract'
import { decideCommit } from '@domain/projects/rules'
import { workDue } from '@domain/projects/terms'
import { defineAction } from '../../kit/action'
import { moveProject } from './move-project'
import { ownProject } from './own-project'

export default defineAction(commit, async ({ member, rules, transact }, { projectId, year, promise }) => {
  const { rules: numbers, version } = await rules()
  return transact(async (tx) => {
    const project = await ownProject(tx, member, projectId)
    if (!project) return refuse('PROJECT_NOT_FOUND')
    const inTime = decideCommit(year, tx.now, numbers.projects)
    if (!inTime.ok) return inTime
    tx.decidedUnder(version)
    return moveProject(tx, project, 'commit', {
      said: { by: project.unitName, note: promise },
      changes: {
        promise: { text: promise, at: tx.now, year, by: member.userId },
        ...{ year, promiseYears: [...project.promiseYears, year], dueAt: workDue(year, false, numbers.projects) },
      },
    })
  })
})
