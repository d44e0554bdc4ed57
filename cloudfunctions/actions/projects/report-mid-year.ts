import { proceed, refuse } from '@domain/kernel/decision'
import { hasPersonalNumber } from '@domain/kernel/public-text'
import { reportMidYear } from '@domain/projects/desk-contract'
import { decideReport } from '@domain/projects/rules'
import { workDue } from '@domain/projects/terms'
import { defineAction } from '../../kit/action'
import { EVERYBODY, useFiles } from '../files/port'
import { moveProject } from './move-project'
import { ownProject } from './own-project'

export default defineAction(reportMidYear, async ({ member, rules, transact }, input) => {
  const { projectId, text, percent, done, photos = [] } = input
  const { rules: numbers, version } = await rules()
  return transact(async (tx) => {
    const project = await ownProject(tx, member, projectId)
    if (!project) return refuse('PROJECT_NOT_FOUND')
    if (hasPersonalNumber(text)) return refuse('PERSONAL_NUMBER_IN_TEXT')
    const { year, midReport } = project
    const decided = decideReport({ year, reportedFor: midReport?.year }, tx.now, numbers.projects)
    if (!decided.ok) return decided
    const used = await useFiles(tx, member, photos, { kind: 'project', id: projectId, readers: [EVERYBODY] })
    if (!used.ok) return used
    const { late } = decided.plan
    const plan = project.plan.map((step, at) =>
      done.includes(at) && step.doneAt === undefined ? { ...step, doneAt: tx.now } : step,
    )
    tx.decidedUnder(version)
    const moved = await moveProject(tx, project, 'report', {
      said: { by: project.unitName, note: `做到 ${percent}%${late ? '，报告交晚了' : ''}。${text}`, photos },
      changes: {
        midReport: { year, text, percent, at: tx.now, late, photos },
        ...{ plan, dueAt: workDue(year, true, numbers.projects) },
      },
    })
    return moved.ok ? proceed({ ...moved.plan, late }) : moved
  })
})
