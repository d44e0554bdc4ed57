import * as z from 'zod/mini'
import { get } from '../../kit/database'
import { defineEffect } from '../../kit/effect'
import { openLinked } from '../../kit/scoped'
import { tell } from '../messages/port'
import { projects } from './store'

/** Who asked for a change hears that it was agreed to; where it was not, it is work again and told as such. */
export const changeDecided = defineEffect(
  'projects.changeDecided',
  z.object({ projectId: z.string(), userId: z.string(), by: z.string() }),
  async (context, { projectId, userId, by: who }) => {
    const project = openLinked(await get(projects, projectId))
    if (!project) return
    const about = { userId, refKind: 'projectWork', refId: projectId, at: context.at } as const
    await tell(context, { ...about, template: 'changeDecided', facts: { what: project.title, who } })
  },
)
