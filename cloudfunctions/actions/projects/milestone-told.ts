import * as z from 'zod/mini'
import { get, put } from '../../kit/database'
import { due, dueId, newDue } from '../../kit/due'
import { defineEffect } from '../../kit/effect'
import { openLinked } from '../../kit/scoped'
import { projects, tellings } from './store'
import { TELL } from './tell'
import { tellOne, TOLD } from './told'

/**
 * Tells who proposed a project how it goes on, at once. Those who stand by it are told by the clock, a batch at a time,
 * so that a project a thousand people follow costs its desk no more than any other.
 */
export const milestoneTold = defineEffect(
  'projects.milestoneTold',
  z.object({ projectId: z.string(), move: z.string() }),
  async (context, { projectId, move }) => {
    if (!(move in TOLD)) return
    const project = openLinked(await get(projects, projectId))
    if (!project) return
    const { countyId, at } = context
    await tellOne(context, { userId: project.ownerId, project, move, at })
    if (!project.watched) return
    const tellingId = `${projectId}_${at}`
    await put(tellings, countyId, tellingId, { projectId, move, at, after: '' })
    await put(due, countyId, dueId(TELL, tellingId), newDue(TELL, tellingId, at))
  },
)
