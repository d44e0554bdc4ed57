import { proceed, refuse } from '@domain/kernel/decision'
import { rate } from '@domain/projects/contract'
import { decideResident } from '@domain/projects/rules'
import { defineAction } from '../../kit/action'
import { ownProject } from './own-project'
import { ownId } from './round-ids'
import { projects, ratings } from './store'

export default defineAction(rate, ({ member, transact }, { projectId, stars }) =>
  transact(async (tx) => {
    const { userId } = member
    const project = await ownProject(tx, member, projectId)
    if (!project) return refuse('PROJECT_NOT_FOUND')
    const { status } = project
    if (status !== 'accepted' && status !== 'settled') return refuse('NOT_POSSIBLE_NOW', { status })
    const lives = decideResident(member, project.unitId)
    if (!lives.ok) return lives
    await tx.put(ratings, ownId(projectId, userId), { projectId, userId, stars, at: tx.now })
    const { count, sum } = project.ratings
    await tx.patch(projects, projectId, { ratings: { count: count + 1, sum: sum + stars } })
    return proceed({ projectId, ratings: count + 1 })
  }, refuse('ALREADY_RATED')),
)
