import { check } from '@domain/fund/desk-contract'
import { decideOnward } from '@domain/fund/rules'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { factsOf, moveOn } from './payment'
import { disbursements } from './store'

export default defineAction(check, async ({ member, rules, transact }, { disbursementId, said }) => {
  const book = await rules()
  return transact(async (tx) => {
    const payment = member.open(await tx.get(disbursements, disbursementId))
    if (!payment) return refuse('DISBURSEMENT_NOT_FOUND')
    const decided = decideOnward(factsOf(payment), member.userId, 'check', tx.now)
    if (!decided.ok) return decided
    const { to } = decided.plan
    await moveOn(tx, member, payment, { to, move: 'check', said, rules: book.rules.fund })
    tx.decidedUnder(book.version)
    return proceed({ disbursementId, status: to })
  })
})
