import { proceed, refuse } from '@domain/kernel/decision'
import { follow } from '@domain/projects/contract'
import { defineAction } from '../../kit/action'
import { ownProject } from './own-project'
import { ownId } from './round-ids'
import { standBy } from './stand-by'
import { bonds, projects } from './store'

/** Following twice is following once. */
export default defineAction(follow, ({ member, transact }, { projectId }) => {
  const followed = proceed({ projectId, follows: true })
  return transact(async (tx) => {
    const project = await ownProject(tx, member, projectId)
    if (!project) return refuse('PROJECT_NOT_FOUND')
    const before = await tx.get(bonds, ownId(projectId, member.userId))
    await standBy(tx, { projectId, userId: member.userId }, before, {
      supports: before?.supports ?? false,
      follows: true,
    })
    // Only the first one writes the project, so that many may follow at the same moment.
    if (!project.watched) await tx.patch(projects, projectId, { watched: true })
    return followed
  }, followed)
})
