import { refuse } from '@domain/kernel/decision'
import { settle } from '@domain/projects/desk-contract'
import { decideSettling } from '@domain/projects/rules'
import { defineAction } from '../../kit/action'
import { releaseRest, spentOn } from '../fund/port'
import { moveProject } from './move-project'
import { ownProject } from './own-project'

const yuan = (fen: number) => (fen / 100).toFixed(2)

/**
 * What was paid is asked before the transaction, so a payment made in the same moment is not in it; what is asked for
 * and not paid yet is decided by the hands of the fund.
 */
export default defineAction(settle, async ({ member, transact }, { projectId, finalFen, audit }) => {
  const { paidFen } = await spentOn(projectId)
  return transact(async (tx) => {
    const project = await ownProject(tx, member, projectId)
    if (!project) return refuse('PROJECT_NOT_FOUND')
    const decided = decideSettling(finalFen, { budgetFen: project.budgetFen ?? 0, paidFen })
    if (!decided.ok) return decided
    const note = `预算 ${yuan(project.budgetFen ?? 0)} 元，花了 ${yuan(finalFen)} 元。${audit}`
    const moved = await moveProject(tx, project, 'settle', {
      said: { by: project.unitName, note },
      changes: { finalFen, audit, settledAt: tx.now, settledBy: member.userId, dueAt: project.dueAt },
    })
    if (moved.ok) releaseRest(tx, projectId)
    return moved
  })
})
