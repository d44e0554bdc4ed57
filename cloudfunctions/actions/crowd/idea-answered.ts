import * as z from 'zod/mini'
import { get } from '../../kit/database'
import { defineEffect } from '../../kit/effect'
import { openLinked } from '../../kit/scoped'
import { tell } from '../messages/port'
import { ideas } from './store'

/** The author hears what became of the idea. */
export const ideaAnswered = defineEffect(
  'crowd.ideaAnswered',
  z.object({ ideaId: z.string() }),
  async (context, { ideaId }) => {
    const idea = openLinked(await get(ideas, ideaId))
    if (!idea) return
    const { ownerId: userId, title: what, status, answer: reason = '' } = idea
    const about = { userId, refKind: 'idea', refId: ideaId, at: context.at } as const
    if (status === 'public') await tell(context, { ...about, template: 'ideaShown', facts: { what } })
    if (status === 'adopted') await tell(context, { ...about, template: 'ideaAdopted', facts: { what } })
    if (status === 'declined') await tell(context, { ...about, template: 'ideaDeclined', facts: { what, reason } })
  },
)
