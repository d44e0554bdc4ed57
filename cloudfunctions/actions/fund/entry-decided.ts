import * as z from 'zod/mini'
import { get } from '../../kit/database'
import { defineEffect } from '../../kit/effect'
import { openLinked } from '../../kit/scoped'
import { tell } from '../messages/port'
import { appropriations } from './store'

/** Who wrote down that money came in hears whether it was confirmed. */
export const entryDecided = defineEffect(
  'fund.entryDecided',
  z.object({ appropriationId: z.string() }),
  async (context, { appropriationId }) => {
    const entry = openLinked(await get(appropriations, appropriationId))
    if (!entry) return
    const { ownerId: userId, title: what, status, checkerName: who = '同事' } = entry
    const about = { userId, refKind: 'appropriation', refId: appropriationId, at: context.at } as const
    const reason = status === 'confirmed' ? '确认了' : '没有确认，钱没有记上'
    await tell(context, { ...about, template: 'entryDecided', facts: { what, who, reason } })
  },
)
