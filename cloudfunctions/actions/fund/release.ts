import { release } from '@domain/fund/desk-contract'
import { decideRelease } from '@domain/fund/rules'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { factsOf, handOf } from './payment'
import { paymentStopped } from './payment-stopped'
import { disbursements } from './store'

export default defineAction(release, async ({ member, transact }, { disbursementId, reason }) =>
  transact(async (tx) => {
    const payment = member.open(await tx.get(disbursements, disbursementId))
    if (!payment) return refuse('DISBURSEMENT_NOT_FOUND')
    const decided = decideRelease(factsOf(payment), member.userId, tx.now)
    if (!decided.ok) return decided
    const { status, hands, hold } = payment
    if (!hold) return refuse('NOT_ON_HOLD')
    await tx.patch(disbursements, disbursementId, {
      hold: { ...hold, liftedAt: tx.now },
      hands: [...hands, handOf(member, 'release', tx.now, reason)],
    })
    tx.subject({ collection: disbursements.name, id: disbursementId, from: 'held', to: status })
    tx.follow(paymentStopped, { disbursementId })
    return proceed({ disbursementId, status })
  }),
)
