import { spokenAmount } from '@domain/crowd/words'
import * as z from 'zod/mini'
import { defineEffect } from '../../kit/effect'
import { tell } from '../messages/port'

/** Who paid an order that nothing is paid by any more hears that the money is on its way back. */
export const lateMoney = defineEffect(
  'crowd.lateMoney',
  z.object({ pledgeId: z.string(), userId: z.string(), title: z.string(), fen: z.int() }),
  async (context, { pledgeId, userId, title: what, fen }) => {
    const about = { userId, refKind: 'pledge', refId: pledgeId, at: context.at } as const
    await tell(context, { ...about, template: 'moneyOnItsWay', facts: { what, who: spokenAmount(fen, 'fen') } })
  },
)
