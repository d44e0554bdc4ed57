import { proceed, refuse } from '@domain/kernel/decision'
import { support } from '@domain/projects/contract'
import { STAGE_OF } from '@domain/projects/states'
import { defineAction } from '../../kit/action'
import { ownProject } from './own-project'
import { ownId } from './round-ids'
import { standBy } from './stand-by'
import { bonds, projects } from './store'

export default defineAction(support, ({ member, transact }, { projectId }) =>
  transact(async (tx) => {
    const { userId } = member
    const project = await ownProject(tx, member, projectId)
    if (!project) return refuse('PROJECT_NOT_FOUND')
    if (project.ownerId === userId) return refuse('OWN_CASE')
    const stage = STAGE_OF[project.status]
    if (stage === 'done' || stage === 'ended') return refuse('NOT_POSSIBLE_NOW', { status: project.status })
    const before = await tx.get(bonds, ownId(projectId, userId))
    if (before?.supports) return refuse('ALREADY_SUPPORTED')
    const supporters = project.supporters + 1
    await standBy(tx, { projectId, userId }, before, { supports: true, follows: true })
    await tx.patch(projects, projectId, { supporters, watched: true })
    return proceed({ projectId, supporters })
  }, refuse('ALREADY_SUPPORTED')),
)
