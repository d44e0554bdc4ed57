import * as z from 'zod/mini'
import { get } from '../../kit/database'
import { defineEffect } from '../../kit/effect'
import { openLinked } from '../../kit/scoped'
import { tell } from '../messages/port'
import { notices, objections } from './store'

/** Tells who posted the notice of an objection, and who objected of the answer. */
export const objectionChanged = defineEffect(
  'notices.objectionChanged',
  z.object({ objectionId: z.string() }),
  async (context, { objectionId }) => {
    const objection = openLinked(await get(objections, objectionId))
    const notice = objection && openLinked(await get(notices, objection.noticeId))
    if (!objection || !notice) return
    const about = { refKind: 'notice', refId: notice._id, at: context.at } as const
    const what = notice.title
    if (objection.answer === undefined)
      return tell(context, { ...about, userId: notice.ownerId, template: 'objectionRaised', facts: { what } })
    const facts = { what, reason: objection.answer }
    await tell(context, { ...about, userId: objection.ownerId, template: 'objectionAnswered', facts })
  },
)
