import { proceed, refuse } from '@domain/kernel/decision'
import { poster } from '@domain/projects/contract'
import { defineAction } from '../../kit/action'
import { get } from '../../kit/database'
import { miniProgramCode } from '../../kit/mini-program-code'
import { openLinked } from '../../kit/scoped'
import { projects } from './store'

/** The page a code on a poster opens; `p.` tells a project from whatever else a code may carry. */
const PROJECT_PAGE = 'projects/project/page'

export default defineAction(poster, async (_context, { projectId }) => {
  const project = openLinked(await get(projects, projectId))
  if (!project || project.facets.length === 0) return refuse('PROJECT_NOT_FOUND')
  const picture = await miniProgramCode(PROJECT_PAGE, `p.${projectId}`)
  return picture === undefined ? refuse('CODE_NOT_MADE') : proceed({ picture })
})
