import * as z from 'zod/mini'
import { get } from '../../kit/database'
import { defineEffect } from '../../kit/effect'
import { openLinked } from '../../kit/scoped'
import { tell } from '../messages/port'
import { notices } from './store'

/** Tells who posted the notice that it is over. */
export const noticeClosed = defineEffect(
  'notices.noticeClosed',
  z.object({ noticeId: z.string() }),
  async (context, { noticeId }) => {
    const notice = openLinked(await get(notices, noticeId))
    if (!notice) return
    const about = { refKind: 'notice', refId: noticeId, at: context.at } as const
    await tell(context, { ...about, userId: notice.ownerId, template: 'noticeEnded', facts: { what: notice.title } })
  },
)
