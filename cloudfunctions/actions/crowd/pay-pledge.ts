import { payPledge } from '@domain/crowd/contract'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { PaymentRefused, unifiedOrder } from '../../kit/cloud-pay'
import { get } from '../../kit/database'
import { sha256 } from '../../kit/keys'
import { placeOrder } from '../payments/port'
import { needs, pledges } from './store'

/** The platform's number for a pledge: the same for every try to pay it, another when it is made again. */
const orderNoOf = (pledgeId: string, round: number) => `p${sha256(`${pledgeId}|${round}`).slice(0, 27)}`

/**
 * The only way to a payment. The platform is asked before anything is written: an order it knows and we do not cannot
 * be paid, because nobody was given its parameters.
 */
export default defineAction(payPledge, async ({ member, now, rules, transact }, { pledgeId }) => {
  const pledge = member.open(await get(pledges, pledgeId))
  if (pledge?.ownerId !== member.userId) return refuse('PLEDGE_NOT_FOUND')
  const book = await rules()
  if (!book.rules.crowd.moneyInternal) return refuse('MONEY_OFF')
  const { needId, round, title, amount, payBy = 0 } = pledge
  const need = await get(needs, needId)
  const merchant = need?.merchant
  const wanted = need?.status === 'open' && pledge.status === 'paying' && now < payBy
  if (!merchant || !wanted) return refuse('PAYMENT_OVER')
  const orderNo = orderNoOf(pledgeId, round)
  const { subMchId } = merchant
  const payment = await unifiedOrder({ orderNo, subMchId, totalFee: amount, title }).catch((cause: unknown) => {
    if (cause instanceof PaymentRefused) return undefined
    throw cause
  })
  if (!payment) return refuse('PAYMENT_UNREACHABLE')

  return transact(async (tx) => {
    const stands = member.open(await tx.get(pledges, pledgeId))
    const open = (await tx.get(needs, needId))?.status === 'open'
    if (stands?.status !== 'paying' || stands.round !== round || !open) return refuse('PAYMENT_OVER')
    const { ownerId, orgPath } = stands
    if (stands.orderNo === undefined) {
      const ref = { collection: pledges.name, id: pledgeId }
      await placeOrder(tx, orderNo, { ownerId, orgPath, subMchId, totalFee: amount, title, ref, payBy })
      await tx.patch(pledges, pledgeId, { orderNo })
    }
    tx.subject({ collection: pledges.name, id: pledgeId, from: 'paying', to: 'paying' })
    tx.decidedUnder(book.version)
    return proceed({ pledgeId, status: 'paying' as const, payment })
  })
})
