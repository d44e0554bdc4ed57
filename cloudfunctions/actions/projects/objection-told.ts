import * as z from 'zod/mini'
import { get } from '../../kit/database'
import { defineEffect } from '../../kit/effect'
import { openLinked } from '../../kit/scoped'
import { tell } from '../messages/port'
import { projectObjections, projects } from './store'

/** Tells who posted the project of an objection, and who objected of the answer. */
export const objectionTold = defineEffect(
  'projects.objectionTold',
  z.object({ objectionId: z.string() }),
  async (context, { objectionId }) => {
    const objection = openLinked(await get(projectObjections, objectionId))
    const project = objection && openLinked(await get(projects, objection.projectId))
    if (!objection || !project) return
    const about = { refKind: 'project', refId: project._id, at: context.at } as const
    const what = project.title
    const { answer } = objection
    if (answer === undefined) {
      const userId = project.publicity?.by ?? project.ownerId
      return tell(context, { ...about, userId, template: 'objectionRaised', facts: { what } })
    }
    const facts = { what, reason: answer }
    await tell(context, { ...about, userId: objection.ownerId, template: 'objectionAnswered', facts })
  },
)
