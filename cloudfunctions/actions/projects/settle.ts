import { refuse } from '@domain/kernel/decision'
import { hasPersonalNumber } from '@domain/kernel/public-text'
import { settle } from '@domain/projects/desk-contract'
import { decideSettling } from '@domain/projects/rules'
import { defineAction } from '../../kit/action'
import { closeMoney, earmarkIdsOf, releaseRest } from '../fund/port'
import { asideIds } from './aside-ids'
import { moveProject } from './move-project'
import { ownProject } from './own-project'

const yuan = (fen: number) => (fen / 100).toFixed(2)

/** What is set aside is closed in the same transaction: a payment or a request of the same moment is in the sum or refused. */
export default defineAction(settle, async ({ member, transact }, { projectId, finalFen, audit }) => {
  const known = await earmarkIdsOf(projectId)
  return transact(async (tx) => {
    const project = await ownProject(tx, member, projectId)
    if (!project) return refuse('PROJECT_NOT_FOUND')
    if (hasPersonalNumber(audit)) return refuse('PERSONAL_NUMBER_IN_TEXT')
    const { budgetFen = 0 } = project
    const spent = await closeMoney(tx, asideIds(known, project))
    const decided = decideSettling(finalFen, { budgetFen, ...spent })
    if (!decided.ok) return decided
    const note = `预算 ${yuan(budgetFen)} 元，花了 ${yuan(finalFen)} 元。${audit}`
    const moved = await moveProject(tx, project, 'settle', {
      said: { by: project.unitName, note },
      changes: { finalFen, audit, settledAt: tx.now, settledBy: member.userId, dueAt: project.dueAt },
    })
    if (moved.ok) releaseRest(tx, projectId)
    return moved
  })
})
