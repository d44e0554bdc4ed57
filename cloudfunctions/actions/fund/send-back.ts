import { sendBack } from '@domain/fund/desk-contract'
import { decideSendBack } from '@domain/fund/rules'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { factsOf, freeRequest, moveOn } from './payment'
import { paymentStopped } from './payment-stopped'
import { disbursements } from './store'

export default defineAction(sendBack, async ({ member, rules, transact }, { disbursementId, reason }) => {
  const book = await rules()
  return transact(async (tx) => {
    const payment = member.open(await tx.get(disbursements, disbursementId))
    if (!payment) return refuse('DISBURSEMENT_NOT_FOUND')
    const decided = decideSendBack(factsOf(payment), member.userId)
    if (!decided.ok) return decided
    const { to } = decided.plan
    await freeRequest(tx, payment)
    await moveOn(tx, member, payment, { to, move: 'sendBack', said: reason, rules: book.rules.fund })
    tx.follow(paymentStopped, { disbursementId })
    return proceed({ disbursementId, status: to })
  })
})
