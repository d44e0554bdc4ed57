import { proceed, refuse } from '@domain/kernel/decision'
import { carryOver } from '@domain/projects/desk-contract'
import { decideCarryOver, decideMove } from '@domain/projects/rules'
import { workDue } from '@domain/projects/terms'
import { defineAction } from '../../kit/action'
import { moveProject } from './move-project'
import { ownProject } from './own-project'
import { waitingChange } from './waiting-change'

export default defineAction(carryOver, async ({ member, rules, transact }, { projectId, reason }) => {
  const { rules: numbers, version } = await rules()
  return transact(async (tx) => {
    const project = await ownProject(tx, member, projectId)
    if (!project) return refuse('PROJECT_NOT_FOUND')
    const knows = decideMove(project.status, 'carryOver')
    if (!knows.ok) return knows
    if (waitingChange(project)) return refuse('CHANGE_WAITS')
    const decided = decideCarryOver(project, tx.now, numbers.projects)
    if (!decided.ok) return decided
    const { year } = decided.plan
    tx.decidedUnder(version)
    const moved = await moveProject(tx, project, 'carryOver', {
      said: { by: project.unitName, note: `转到 ${year} 年。${reason}` },
      changes: {
        ...{ year, promiseYears: [...project.promiseYears, year], carriedOver: project.carriedOver + 1 },
        dueAt: workDue(year, false, numbers.projects),
      },
    })
    return moved.ok ? proceed({ ...moved.plan, year }) : moved
  })
})
