import { proceed, refuse } from '@domain/kernel/decision'
import { unfollow } from '@domain/projects/contract'
import { defineAction } from '../../kit/action'
import { bondChanged } from './bond-changed'
import { ownProject } from './own-project'
import { ownId } from './round-ids'
import { bonds } from './store'

export default defineAction(unfollow, ({ member, transact }, { projectId }) =>
  transact(async (tx) => {
    if (!(await ownProject(tx, member, projectId))) return refuse('PROJECT_NOT_FOUND')
    const id = ownId(projectId, member.userId)
    if (await tx.get(bonds, id)) {
      await tx.patch(bonds, id, { follows: false })
      tx.follow(bondChanged, { projectId, userId: member.userId })
    }
    return proceed({ projectId, follows: false })
  }),
)
