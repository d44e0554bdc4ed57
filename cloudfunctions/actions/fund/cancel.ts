import { cancel } from '@domain/fund/desk-contract'
import { decideOwn } from '@domain/fund/rules'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { freeRequest, moveOn } from './payment'
import { disbursements } from './store'

export default defineAction(cancel, async ({ member, rules, transact }, { disbursementId }) => {
  const book = await rules()
  return transact(async (tx) => {
    const payment = member.open(await tx.get(disbursements, disbursementId))
    if (!payment) return refuse('DISBURSEMENT_NOT_FOUND')
    if (payment.ownerId !== member.userId) return refuse('NOT_YOUR_REQUEST')
    const decided = decideOwn(payment, 'cancel')
    if (!decided.ok) return decided
    const { to } = decided.plan
    await freeRequest(tx, payment)
    await moveOn(tx, member, payment, { to, move: 'cancel', rules: book.rules.fund })
    return proceed({ disbursementId, status: to })
  })
})
