import { proceed, refuse } from '@domain/kernel/decision'
import { getProject } from '@domain/projects/contract'
import { defineAction } from '../../kit/action'
import { get } from '../../kit/database'
import { openPublic } from '../../kit/scoped'
import { spentOn } from '../fund/port'
import { ownPart } from './own-part'
import { projects } from './store'
import { projectRowOf } from './views'

export default defineAction(getProject, async ({ member, now, rules }, { projectId }) => {
  const stored = await get(projects, projectId)
  const known = stored && openPublic(stored)
  const project = known && known.facets.length > 0 ? known : member?.open(stored)
  if (!project) return refuse('PROJECT_NOT_FOUND')
  const { acceptance, council, screen, publicity, promise } = project
  const { acceptanceResidents } = (await rules()).rules.projects
  const money = project.promise === undefined ? undefined : await spentOn(projectId)
  return proceed({
    ...project,
    ...projectRowOf(project, now),
    ...{ photos: project.photos ?? [], history: project.steps },
    steps: project.plan.length,
    screen: screen && { list: screen.list, reason: screen.reason, suggestion: screen.suggestion },
    council,
    publicity,
    promise,
    acceptance: acceptance && { ...acceptance, needed: acceptanceResidents },
    ...(money === undefined ? {} : { paidFen: money.paidFen }),
    mine: member && (await ownPart(member, project)),
  })
})
