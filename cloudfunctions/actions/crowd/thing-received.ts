import { spokenAmount } from '@domain/crowd/words'
import * as z from 'zod/mini'
import { get } from '../../kit/database'
import { defineEffect } from '../../kit/effect'
import { openLinked } from '../../kit/scoped'
import { tell } from '../messages/port'
import { pledges } from './store'

/** Who gave a thing hears that it came and that there is a receipt. */
export const thingReceived = defineEffect(
  'crowd.thingReceived',
  z.object({ pledgeId: z.string() }),
  async (context, { pledgeId }) => {
    const pledge = openLinked(await get(pledges, pledgeId))
    if (!pledge) return
    const { ownerId: userId, title: what, label, unit, amount, measure } = pledge
    const facts = { what, who: `${label} ${spokenAmount(amount, unit, measure)}` }
    const about = { userId, refKind: 'pledge', refId: pledgeId, at: context.at } as const
    await tell(context, { ...about, template: 'thingReceived', facts })
  },
)
