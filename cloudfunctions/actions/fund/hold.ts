import { hold } from '@domain/fund/desk-contract'
import { decideHold } from '@domain/fund/rules'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { factsOf, handOf } from './payment'
import { paymentStopped } from './payment-stopped'
import { disbursements } from './store'

/** A hold ends by itself: the rules compare its end with the clock, so nothing has to fire. */
export default defineAction(hold, async ({ member, rules, transact }, { disbursementId, reason }) => {
  const book = await rules()
  return transact(async (tx) => {
    const payment = member.open(await tx.get(disbursements, disbursementId))
    if (!payment) return refuse('DISBURSEMENT_NOT_FOUND')
    const decided = decideHold(factsOf(payment), member.userId, book.rules.fund, tx.now)
    if (!decided.ok) return decided
    const { until } = decided.plan
    const { status, hands } = payment
    await tx.patch(disbursements, disbursementId, {
      hold: { by: member.userId, byName: member.displayName, reason, until },
      hands: [...hands, handOf(member, 'hold', tx.now, reason)],
    })
    tx.decidedUnder(book.version)
    tx.subject({ collection: disbursements.name, id: disbursementId, from: status, to: 'held' })
    tx.follow(paymentStopped, { disbursementId })
    return proceed({ disbursementId, status, until })
  })
})
