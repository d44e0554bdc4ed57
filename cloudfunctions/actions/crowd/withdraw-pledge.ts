import { withdrawPledge } from '@domain/crowd/contract'
import { decideWithdrawal } from '@domain/crowd/rules'
import { kindOf } from '@domain/crowd/schemas'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { returnPledge } from './hold-pledge'
import { needs, pledges } from './store'
import { startRefund } from './start-refund'

export default defineAction(withdrawPledge, async ({ member, transact }, { pledgeId }) =>
  transact(async (tx) => {
    const pledge = member.open(await tx.get(pledges, pledgeId))
    if (pledge?.ownerId !== member.userId) return refuse('PLEDGE_NOT_FOUND')
    const need = await tx.get(needs, pledge.needId)
    if (!need) return refuse('PLEDGE_NOT_FOUND')
    const decided = decideWithdrawal(pledge, need.status)
    if (!decided.ok) return decided
    const status = decided.plan.to
    const { amount } = pledge
    await tx.patch(needs, pledge.needId, { pledged: need.pledged - amount, givers: need.givers - 1 })
    if (kindOf(pledge.unit) === 'money') await startRefund(tx, pledge)
    else {
      await returnPledge(tx, pledge)
      await tx.patch(pledges, pledgeId, { status, open: false, endedAt: tx.now })
    }
    tx.subject({ collection: pledges.name, id: pledgeId, from: pledge.status, to: status })
    return proceed({ pledgeId, status })
  }),
)
