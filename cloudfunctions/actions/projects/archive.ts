import { refuse } from '@domain/kernel/decision'
import { archive } from '@domain/projects/check-contract'
import { decideBrand, decideMove } from '@domain/projects/rules'
import { defineAction } from '../../kit/action'
import { postOf } from '../../kit/post-of'
import { moveProject } from './move-project'
import { ownProject } from './own-project'

export default defineAction(archive, ({ member, transact }, { projectId, brand }) =>
  transact(async (tx) => {
    const project = await ownProject(tx, member, projectId)
    if (!project) return refuse('PROJECT_NOT_FOUND')
    const knows = decideMove(project.status, 'archive')
    if (!knows.ok) return knows
    const fit = decideBrand(brand, project.grade)
    if (!fit.ok) return fit
    const said = { by: postOf(member).unitName, ...(brand ? { as: 'brand' } : {}) }
    return moveProject(tx, project, 'archive', { said, changes: { brand } })
  }),
)
