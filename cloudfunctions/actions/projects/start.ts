import { refuse } from '@domain/kernel/decision'
import { hasPersonalNumber } from '@domain/kernel/public-text'
import { start } from '@domain/projects/desk-contract'
import { defineAction } from '../../kit/action'
import { moveProject } from './move-project'
import { ownProject } from './own-project'

export default defineAction(start, ({ member, transact }, { projectId, contractor }) =>
  transact(async (tx) => {
    const project = await ownProject(tx, member, projectId)
    if (!project) return refuse('PROJECT_NOT_FOUND')
    if (hasPersonalNumber(contractor)) return refuse('PERSONAL_NUMBER_IN_TEXT')
    return moveProject(tx, project, 'start', {
      said: { by: project.unitName, note: `${contractor}来做` },
      changes: { contractor, dueAt: project.dueAt },
    })
  }),
)
