import * as z from 'zod/mini'
import { get } from '../../kit/database'
import { defineEffect } from '../../kit/effect'
import { openLinked } from '../../kit/scoped'
import { tell } from '../messages/port'
import { disbursements } from './store'

/** What each of these moves of others is to who asked for a payment. */
const TOLD = {
  sendBack: 'paymentStopped',
  hold: 'paymentStopped',
  release: 'paymentResumed',
  correct: 'paymentCorrected',
} as const

const isTold = (move: string): move is keyof typeof TOLD => move in TOLD

/** Tells who asked for a payment that it was sent back, held, let go on or taken back, and why. */
export const paymentStopped = defineEffect(
  'fund.paymentStopped',
  z.object({ disbursementId: z.string() }),
  async (context, { disbursementId }) => {
    const payment = openLinked(await get(disbursements, disbursementId))
    const last = payment?.hands.filter(({ move }) => isTold(move)).at(-1)
    if (!payment || !last || !isTold(last.move)) return
    const facts = { what: payment.title, who: last.name, reason: last.said ?? '' }
    const about = { userId: payment.ownerId, refKind: 'disbursement', refId: disbursementId, at: context.at } as const
    await tell(context, { ...about, template: TOLD[last.move], facts })
  },
)
