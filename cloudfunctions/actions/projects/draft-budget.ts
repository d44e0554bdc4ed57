import { refuse } from '@domain/kernel/decision'
import { hasPersonalNumber } from '@domain/kernel/public-text'
import { draftBudget } from '@domain/projects/desk-contract'
import { decideBudget } from '@domain/projects/rules'
import { endOfWorkdays } from '@domain/projects/terms'
import { defineAction } from '../../kit/action'
import { moveProject } from './move-project'
import { ownProject } from './own-project'

export default defineAction(draftBudget, async ({ member, rules, transact }, input) => {
  const { projectId, requestId: _requestId, ...budget } = input
  const { rules: numbers, calendar, version } = await rules()
  return transact(async (tx) => {
    const project = await ownProject(tx, member, projectId)
    if (!project) return refuse('PROJECT_NOT_FOUND')
    if (hasPersonalNumber(budget.plan.map((step) => step.text).join('\n'))) return refuse('PERSONAL_NUMBER_IN_TEXT')
    const fit = decideBudget(budget, numbers.projects)
    if (!fit.ok) return fit
    tx.decidedUnder(version)
    const dueAt = endOfWorkdays(tx.now, numbers.projects.townReviewWorkdays, calendar)
    return moveProject(tx, project, 'budget', {
      said: { by: project.unitName },
      changes: { ...budget, budgetedBy: member.userId, dueAt, reason: undefined },
    })
  })
})
