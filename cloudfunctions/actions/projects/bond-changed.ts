import * as z from 'zod/mini'
import { get } from '../../kit/database'
import { defineEffect } from '../../kit/effect'
import { openLinked } from '../../kit/scoped'
import { clearFollowed } from '../home/port'
import { ownId } from './round-ids'
import { showFollowed } from './show-followed'
import { bonds, projects } from './store'

/** Brings the home page of who follows a project, or no longer does, to what the bond says now. */
export const bondChanged = defineEffect(
  'projects.bondChanged',
  z.object({ projectId: z.string(), userId: z.string() }),
  async ({ countyId }, { projectId, userId }) => {
    const bond = await get(bonds, ownId(projectId, userId))
    const project = bond?.follows ? openLinked(await get(projects, projectId)) : undefined
    if (project) await showFollowed(countyId, userId, project)
    else await clearFollowed(userId, projectId)
  },
)
