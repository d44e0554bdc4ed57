import { decidePledgeMove } from '@domain/crowd/rules'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineJob } from '../../kit/job'
import { openLinked } from '../../kit/scoped'
import { pledgeAgenda } from './pledge-agenda'
import { pledgeChanged } from './pledge-changed'
import { needs, pledges } from './store'
import { PAY_END } from './terms'

/** Nobody began to pay: the room is free again. What has an order is closed by its order, after the platform was asked. */
export const payEnd = defineJob(PAY_END, async ({ transact, now }, pledgeId) => {
  await transact('close', async (tx) => {
    const pledge = openLinked(await tx.get(pledges, pledgeId))
    const need = pledge && (await tx.get(needs, pledge.needId))
    if (!pledge || !need || pledge.orderNo !== undefined || now < (pledge.payBy ?? 0)) return refuse('NOT_POSSIBLE_NOW')
    const decided = decidePledgeMove(pledge.status, 'close')
    if (!decided.ok) return decided
    const { amount } = pledge
    const { pledged, paying, givers } = need
    await tx.patch(needs, need._id, { pledged: pledged - amount, paying: paying - amount, givers: givers - 1 })
    await tx.patch(pledges, pledgeId, { status: decided.plan.to, open: false, endedAt: tx.now })
    tx.subject({ collection: pledges.name, id: pledgeId, from: pledge.status, to: decided.plan.to })
    tx.follow(pledgeChanged, { pledgeId })
    tx.follow(pledgeAgenda, { pledgeId })
    return proceed({})
  })
  return {}
})
