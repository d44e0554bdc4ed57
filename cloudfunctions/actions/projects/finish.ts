import { refuse } from '@domain/kernel/decision'
import { hasPersonalNumber } from '@domain/kernel/public-text'
import { endOf } from '@domain/projects/calendar-year'
import { finish } from '@domain/projects/desk-contract'
import { defineAction } from '../../kit/action'
import { EVERYBODY, useFiles } from '../files/port'
import { moveProject } from './move-project'
import { ownProject } from './own-project'
import { waitingChange } from './waiting-change'

export default defineAction(finish, async ({ member, rules, transact }, { projectId, summary, photos }) => {
  const { rules: numbers } = await rules()
  return transact(async (tx) => {
    const project = await ownProject(tx, member, projectId)
    if (!project) return refuse('PROJECT_NOT_FOUND')
    if (hasPersonalNumber(summary)) return refuse('PERSONAL_NUMBER_IN_TEXT')
    if (waitingChange(project)) return refuse('CHANGE_WAITS')
    const used = await useFiles(tx, member, photos, { kind: 'project', id: projectId, readers: [EVERYBODY] })
    if (!used.ok) return used
    const round = (project.acceptance?.round ?? 0) + 1
    const acceptance = { round, summary, photos, by: member.userId, confirmed: 0, doubted: 0 }
    const plan = project.plan.map((step) => ({ ...step, doneAt: step.doneAt ?? tx.now }))
    return moveProject(tx, project, 'finish', {
      said: { by: project.unitName, note: summary, photos },
      changes: { acceptance, plan, dueAt: endOf(project.year, numbers.projects.evaluateBy) },
    })
  })
})
