import { proceed, refuse } from '@domain/kernel/decision'
import { hasPersonalNumber } from '@domain/kernel/public-text'
import { carryOver } from '@domain/projects/desk-contract'
import { decideCarryOver, decideMove } from '@domain/projects/rules'
import { workDue } from '@domain/projects/terms'
import { defineAction } from '../../kit/action'
import { startTerm } from '../../kit/due'
import { moveProject } from './move-project'
import { ownProject } from './own-project'
import { REPORT_LATE } from './report-late'
import { waitingChange } from './waiting-change'

export default defineAction(carryOver, async ({ member, rules, transact }, { projectId, reason }) => {
  const { rules: numbers, version } = await rules()
  return transact(async (tx) => {
    const project = await ownProject(tx, member, projectId)
    if (!project) return refuse('PROJECT_NOT_FOUND')
    if (hasPersonalNumber(reason)) return refuse('PERSONAL_NUMBER_IN_TEXT')
    const knows = decideMove(project.status, 'carryOver')
    if (!knows.ok) return knows
    if (waitingChange(project)) return refuse('CHANGE_WAITS')
    const decided = decideCarryOver(project, tx.now, numbers.projects)
    if (!decided.ok) return decided
    const { year } = decided.plan
    const dueAt = workDue(year, false, numbers.projects)
    tx.decidedUnder(version)
    const moved = await moveProject(tx, project, 'carryOver', {
      said: { by: project.unitName, note: `转到 ${year} 年。${reason}` },
      changes: {
        ...{ year, promiseYears: [...project.promiseYears, year], carriedOver: project.carriedOver + 1 },
        dueAt,
      },
    })
    if (!moved.ok) return moved
    tx.follow(startTerm, { kind: REPORT_LATE, ref: projectId, dueAt })
    return proceed({ ...moved.plan, year })
  })
})
