import { approve } from '@domain/fund/desk-contract'
import { decideApproval } from '@domain/fund/rules'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { postOf } from '../../kit/post-of'
import { factsOf, moveOn } from './payment'
import { disbursements } from './store'

/** One action for two hands: which of them it is follows from the acting post. */
export default defineAction(approve, async ({ member, rules, transact }, { disbursementId, said }) => {
  const book = await rules()
  const role = postOf(member).role === 'town_admin' ? 'town_admin' : 'community_secretary'
  return transact(async (tx) => {
    const payment = member.open(await tx.get(disbursements, disbursementId))
    if (!payment) return refuse('DISBURSEMENT_NOT_FOUND')
    const decided = decideApproval(factsOf(payment), { who: member.userId, role }, book.rules.fund, tx.now)
    if (!decided.ok) return decided
    const { to, move } = decided.plan
    await moveOn(tx, member, payment, { to, move, said, rules: book.rules.fund })
    tx.decidedUnder(book.version)
    return proceed({ disbursementId, status: to })
  })
})
