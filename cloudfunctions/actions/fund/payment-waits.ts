import { needsTown } from '@domain/fund/rules'
import { DISBURSEMENT_STATUSES } from '@domain/fund/states'
import { waitingWords } from '@domain/fund/words'
import * as z from 'zod/mini'
import { get } from '../../kit/database'
import { defineEffect } from '../../kit/effect'
import { rulesAt } from '../../kit/rule-book'
import { openLinked } from '../../kit/scoped'
import { nearestHolders } from '../identity/port'
import { tell } from '../messages/port'
import { disbursements, type DisbursementRecord } from './store'

/** userIds of the next hand of a payment, without those who had one and those it benefits. */
async function nextHands({ next, ownerId, orgPath, handIds, concerned }: DisbursementRecord): Promise<string[]> {
  if (next === 'nobody') return []
  if (next === 'asker') return [ownerId]
  const holders = await nearestHolders(orgPath, next)
  return holders.filter((userId) => !handIds.includes(userId) && !concerned.includes(userId))
}

/** Tells the next hand that a payment waits for it; one that moved on meanwhile is told by its own step. */
export const paymentWaits = defineEffect(
  'fund.paymentWaits',
  z.object({ disbursementId: z.string(), status: z.enum(DISBURSEMENT_STATUSES) }),
  async (context, { disbursementId, status }) => {
    const payment = openLinked(await get(disbursements, disbursementId))
    if (!payment || payment.status !== status) return
    const { title, fen } = payment
    const { rules } = await rulesAt(context.now)
    const reason = waitingWords(status, needsTown(fen, rules.fund))
    const about = { refKind: 'disbursement', refId: disbursementId, at: context.at } as const
    const facts = { what: `${title}，${(fen / 100).toFixed(2)} 元`, reason }
    for (const userId of await nextHands(payment))
      await tell(context, { ...about, userId, template: 'paymentWaits', facts })
  },
)
