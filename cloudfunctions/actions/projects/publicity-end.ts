import { proceed } from '@domain/kernel/decision'
import { defineJob } from '../../kit/job'
import { openLinked } from '../../kit/scoped'
import { poolIfOver } from './pool-if-over'
import { projects } from './store'

/** Kind of the term at which the days of a posting are over. */
export const PUBLICITY_END = 'projects.publicityEnd'

/** Pools what nobody objects to; with an objection open it stays posted until that is decided. */
export const publicityEnd = defineJob(PUBLICITY_END, async ({ rules, transact }, projectId) => {
  const { rules: numbers } = await rules()
  await transact('end', async (tx) => {
    const project = openLinked(await tx.get(projects, projectId))
    if (project) await poolIfOver(tx, project, numbers.projects)
    return proceed({})
  })
  return {}
})
