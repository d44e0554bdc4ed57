import * as z from 'zod/mini'
import { get } from '../../kit/database'
import { defineEffect } from '../../kit/effect'
import { openLinked } from '../../kit/scoped'
import { tell } from '../messages/port'
import { pointChanges } from './store'

/** Whose points moved by hand hears it, and who proposed it what a colleague decided. */
export const pointsDecided = defineEffect(
  'points.pointsDecided',
  z.object({ pointChangeId: z.string() }),
  async (context, { pointChangeId }) => {
    const change = openLinked(await get(pointChanges, pointChangeId))
    if (!change) return
    const { userId, ownerId, kind, points, reason: why, status, personName, checkerName: who = '同事' } = change
    const approved = status === 'approved'
    if (approved) {
      const template = kind === 'award' ? 'pointsAwarded' : 'pointsTaken'
      const own = { userId, refKind: 'points', refId: pointChangeId, at: context.at } as const
      await tell(context, { ...own, template, facts: { what: why, who: `${points} 分` } })
    }
    const what = `给${personName}${kind === 'award' ? '加' : '扣'} ${points} 分`
    const maker = { userId: ownerId, refKind: 'pointChange', refId: pointChangeId, at: context.at } as const
    const facts = { what, who, reason: approved ? '同意了' : '没有同意' }
    await tell(context, { ...maker, template: 'entryDecided', facts })
  },
)
