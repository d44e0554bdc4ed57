import { proceed, refuse } from '@domain/kernel/decision'
import { placeOrder } from '@domain/ordering/contract'
import { decideBeneficiary, decideDelegation } from '@domain/ordering/rules'
import { defineAction } from '../../kit/action'
import { get } from '../../kit/database'
import { randomCode, randomId } from '../../kit/random-ids'
import { newOrder, type Beneficiary } from './new-order'
import { orderChanged } from './order-changed'
import { decrypt } from '../../kit/keys'
import { delegations, orders, slots, type DelegationRecord } from './store'
import { holderOf, takeSeat } from './take-seat'
import type { Stored } from '../../kit/collection'

/** The person of a delegation, as if named anew; the phone moves to the order's own cipher text. */
function principalOf({ _id, name, relation, phone }: Stored<DelegationRecord>): Beneficiary {
  const place = { collection: 'delegations', id: _id, field: 'phone' }
  return {
    ...{ name, relation, consent: { way: 'delegation' } },
    ...(phone === undefined ? {} : { phone: decrypt(phone, place) }),
  }
}

export default defineAction(
  placeOrder,
  async ({ member, now, transact }, { slotId, note, beneficiary, delegationId }) => {
    const agreed = decideBeneficiary(beneficiary)
    if (!agreed.ok) return agreed
    const delegation = delegationId === undefined ? undefined : member.open(await get(delegations, delegationId))
    if (delegationId !== undefined && delegation?.ownerId !== member.userId) return refuse('DELEGATION_NOT_FOUND')
    const counts = delegation && decideDelegation(delegation, now)
    if (counts?.ok === false) return counts

    const named = beneficiary && agreed.plan.consent ? { ...beneficiary, consent: agreed.plan.consent } : undefined
    const person = delegation ? principalOf(delegation) : named
    const holder = holderOf(member.userId, person?.name)
    const orderId = randomId()
    const code = randomCode(10)

    return transact(async (tx) => {
      const slot = member.open(await tx.get(slots, slotId))
      if (!slot) return refuse('SLOT_NOT_FOUND')
      const seat = await takeSeat(tx, slot, holder)
      if (!seat.ok) return seat
      const order = newOrder(slot, {
        ...{ orderId, code, ...seat.plan, holder, note, at: tx.now },
        orderer: { userId: member.userId, name: member.displayName },
        beneficiary: person,
      })
      await tx.put(orders, orderId, order)
      tx.subject({ collection: 'orders', id: orderId, to: order.status })
      tx.follow(orderChanged, { orderId })
      return proceed({ orderId, orderNo: order.orderNo, status: order.status })
    })
  },
)
