import * as z from 'zod/mini'
import { get } from '../../kit/database'
import { defineEffect } from '../../kit/effect'
import { openLinked } from '../../kit/scoped'
import { tell } from '../messages/port'
import { notices } from './store'

/** Who wrote a draft hears that a colleague confirmed it, or gave it up and why. */
export const draftJudged = defineEffect(
  'notices.draftJudged',
  z.object({ noticeId: z.string() }),
  async (context, { noticeId }) => {
    const notice = openLinked(await get(notices, noticeId))
    const hand = notice?.hands?.find(({ did, at }) => at === context.at && did !== 'write')
    if (!notice || !hand) return
    const about = { userId: notice.ownerId, refKind: 'noticeDraft', refId: noticeId, at: context.at } as const
    const { title: what } = notice
    if (hand.did === 'confirm')
      await tell(context, { ...about, template: 'decisionConfirmed', facts: { what, who: hand.name } })
    if (hand.did === 'discard')
      await tell(context, { ...about, template: 'draftReturned', facts: { what, reason: hand.said ?? '没有写原因' } })
  },
)
