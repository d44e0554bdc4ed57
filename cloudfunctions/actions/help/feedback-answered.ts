import * as z from 'zod/mini'
import { get } from '../../kit/database'
import { defineEffect } from '../../kit/effect'
import { openLinked } from '../../kit/scoped'
import { tell } from '../messages/port'
import { feedback } from './store'

/** Tells the writer what the desk answered. */
export const feedbackAnswered = defineEffect(
  'help.feedbackAnswered',
  z.object({ feedbackId: z.string() }),
  async (context, { feedbackId }) => {
    const stored = openLinked(await get(feedback, feedbackId))
    if (!stored?.answer) return
    const { text, at, unitName } = stored.answer
    const facts = { who: unitName, reason: text }
    await tell(context, {
      userId: stored.ownerId,
      template: 'feedbackAnswered',
      facts,
      refKind: 'feedback',
      refId: feedbackId,
      at,
    })
  },
)
