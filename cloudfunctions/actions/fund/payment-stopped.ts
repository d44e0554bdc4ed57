import * as z from 'zod/mini'
import { get } from '../../kit/database'
import { defineEffect } from '../../kit/effect'
import { openLinked } from '../../kit/scoped'
import { tell } from '../messages/port'
import { disbursements } from './store'

/** Tells who asked for a payment that it was sent back or held, and why. */
export const paymentStopped = defineEffect(
  'fund.paymentStopped',
  z.object({ disbursementId: z.string() }),
  async (context, { disbursementId }) => {
    const payment = openLinked(await get(disbursements, disbursementId))
    const last = payment?.hands.filter(({ move }) => move === 'sendBack' || move === 'hold').at(-1)
    if (!payment || !last) return
    const facts = { what: payment.title, who: last.name, reason: last.said ?? '' }
    const about = { userId: payment.ownerId, refKind: 'disbursement', refId: disbursementId, at: context.at } as const
    await tell(context, { ...about, template: 'paymentStopped', facts })
  },
)
