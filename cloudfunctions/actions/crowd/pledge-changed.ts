import { spokenAmount } from '@domain/crowd/words'
import * as z from 'zod/mini'
import { get } from '../../kit/database'
import { defineEffect } from '../../kit/effect'
import { openLinked } from '../../kit/scoped'
import { tell } from '../messages/port'
import { pledges } from './store'

/** Tells the giver what became of what they gave. */
export const pledgeChanged = defineEffect(
  'crowd.pledgeChanged',
  z.object({ pledgeId: z.string() }),
  async (context, { pledgeId }) => {
    const pledge = openLinked(await get(pledges, pledgeId))
    if (!pledge) return
    const { ownerId: userId, title, unit, amount, measure, status, activityId, bringBy } = pledge
    const facts = { what: title, who: spokenAmount(amount, unit, measure) }
    const about = { userId, refKind: 'pledge', refId: pledgeId, at: context.at } as const
    const back = unit === 'fen' ? 'moneyBack' : 'pledgeBack'
    if (status === 'refunded') await tell(context, { ...about, template: back, facts })
    if (status === 'refunding') await tell(context, { ...about, template: 'moneyOnItsWay', facts })
    if (status === 'refund_failed') await tell(context, { ...about, template: 'moneyDelayed', facts })
    if (status === 'closed') await tell(context, { ...about, template: 'pledgeUnpaid', facts })
    if (status !== 'captured') return
    if (bringBy !== undefined)
      await tell(context, { ...about, template: 'pledgedThing', facts: { ...facts, until: bringBy } })
    else if (activityId === undefined) await tell(context, { ...about, template: 'pledgeUsed', facts })
    else {
      const shifts = { ...about, refKind: 'activity', refId: activityId } as const
      await tell(context, { ...shifts, template: 'pledgedHours', facts })
    }
  },
)
