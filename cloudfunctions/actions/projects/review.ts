import { refuse } from '@domain/kernel/decision'
import { hasPersonalNumber } from '@domain/kernel/public-text'
import { review } from '@domain/projects/check-contract'
import { decideOtherHand } from '@domain/projects/rules'
import { defineAction } from '../../kit/action'
import { postOf } from '../../kit/post-of'
import { moveProject } from './move-project'
import { ownProject } from './own-project'

export default defineAction(review, ({ member, transact }, { projectId, approve, reason }) =>
  transact(async (tx) => {
    const project = await ownProject(tx, member, projectId)
    if (!project) return refuse('PROJECT_NOT_FOUND')
    if (hasPersonalNumber(reason ?? '')) return refuse('PERSONAL_NUMBER_IN_TEXT')
    const other = decideOtherHand([project.ownerId, project.budgetedBy, project.screen?.by], member.userId)
    if (!other.ok) return other
    if (!approve && reason === undefined) return refuse('REASON_MISSING')
    return moveProject(tx, project, approve ? 'approve' : 'return', {
      said: { by: postOf(member).unitName, note: reason },
      changes: { reason: approve ? undefined : reason },
    })
  }),
)
