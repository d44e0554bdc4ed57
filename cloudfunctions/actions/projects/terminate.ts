import { refuse } from '@domain/kernel/decision'
import { hasPersonalNumber } from '@domain/kernel/public-text'
import { terminate } from '@domain/projects/check-contract'
import { decideOtherHand } from '@domain/projects/rules'
import { defineAction } from '../../kit/action'
import { startTerm } from '../../kit/due'
import { postOf } from '../../kit/post-of'
import { PROJECT_OVER } from '../crowd/port'
import { closeMoney, earmarkIdsOf, releaseRest } from '../fund/port'
import { asideIds } from './aside-ids'
import { moveProject } from './move-project'
import { ownProject } from './own-project'

export default defineAction(terminate, async ({ member, transact }, { projectId, reason }) => {
  const known = await earmarkIdsOf(projectId)
  return transact(async (tx) => {
    const project = await ownProject(tx, member, projectId)
    if (!project) return refuse('PROJECT_NOT_FOUND')
    if (hasPersonalNumber(reason)) return refuse('PERSONAL_NUMBER_IN_TEXT')
    const other = decideOtherHand([project.ownerId], member.userId)
    if (!other.ok) return other
    const said = { by: postOf(member).unitName, note: reason }
    const moved = await moveProject(tx, project, 'terminate', { said, changes: { reason } })
    if (!moved.ok) return moved
    await closeMoney(tx, asideIds(known, project))
    releaseRest(tx, projectId)
    tx.follow(startTerm, { kind: PROJECT_OVER, ref: projectId, dueAt: tx.now })
    return moved
  })
})
