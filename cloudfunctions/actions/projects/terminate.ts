import { refuse } from '@domain/kernel/decision'
import { terminate } from '@domain/projects/check-contract'
import { decideOtherHand } from '@domain/projects/rules'
import { defineAction } from '../../kit/action'
import { postOf } from '../../kit/post-of'
import { releaseRest } from '../fund/port'
import { moveProject } from './move-project'
import { ownProject } from './own-project'

export default defineAction(terminate, ({ member, transact }, { projectId, reason }) =>
  transact(async (tx) => {
    const project = await ownProject(tx, member, projectId)
    if (!project) return refuse('PROJECT_NOT_FOUND')
    const other = decideOtherHand([project.ownerId], member.userId)
    if (!other.ok) return other
    const said = { by: postOf(member).unitName, note: reason }
    const moved = await moveProject(tx, project, 'terminate', { said, changes: { reason } })
    if (moved.ok) releaseRest(tx, projectId)
    return moved
  }),
)
