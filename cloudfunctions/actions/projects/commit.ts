import { refuse } from '@domain/kernel/decision'
import { hasPersonalNumber } from '@domain/kernel/public-text'
import { commit } from '@domain/projects/desk-contract'
import { decideCommit } from '@domain/projects/rules'
import { workDue } from '@domain/projects/terms'
import { defineAction } from '../../kit/action'
import { startTerm } from '../../kit/due'
import { moveProject } from './move-project'
import { ownProject } from './own-project'
import { REPORT_LATE } from './report-late'

export default defineAction(commit, async ({ member, rules, transact }, { projectId, year, promise }) => {
  const { rules: numbers, version } = await rules()
  return transact(async (tx) => {
    const project = await ownProject(tx, member, projectId)
    if (!project) return refuse('PROJECT_NOT_FOUND')
    if (hasPersonalNumber(promise)) return refuse('PERSONAL_NUMBER_IN_TEXT')
    const inTime = decideCommit(year, tx.now, numbers.projects)
    if (!inTime.ok) return inTime
    tx.decidedUnder(version)
    const dueAt = workDue(year, false, numbers.projects)
    const moved = await moveProject(tx, project, 'commit', {
      said: { by: project.unitName, note: promise },
      changes: {
        promise: { text: promise, at: tx.now, year, by: member.userId },
        ...{ year, promiseYears: [...project.promiseYears, year], dueAt },
      },
    })
    if (moved.ok) tx.follow(startTerm, { kind: REPORT_LATE, ref: projectId, dueAt })
    return moved
  })
})
