import { proceed, refuse } from '@domain/kernel/decision'
import { unfollow } from '@domain/projects/contract'
import { defineAction } from '../../kit/action'
import { ownProject } from './own-project'
import { ownId } from './round-ids'
import { bonds } from './store'

export default defineAction(unfollow, ({ member, transact }, { projectId }) =>
  transact(async (tx) => {
    if (!(await ownProject(tx, member, projectId))) return refuse('PROJECT_NOT_FOUND')
    const id = ownId(projectId, member.userId)
    if (await tx.get(bonds, id)) await tx.patch(bonds, id, { follows: false })
    return proceed({ projectId, follows: false })
  }),
)
