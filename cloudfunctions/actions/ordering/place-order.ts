import { shanghaiDate } from '@domain/kernel/calendar'
import { proceed, refuse } from '@domain/kernel/decision'
import { placeOrder } from '@domain/ordering/contract'
import { decideBeneficiary, decideSeat } from '@domain/ordering/rules'
import { defineAction } from '../../kit/action'
import type { Stored } from '../../kit/collection'
import { sha256 } from '../../kit/keys'
import { randomCode, randomId } from '../../kit/random-ids'
import { newOrder } from './new-order'
import { orderChanged } from './order-changed'
import { spokenCodeOf } from './spoken-code'
import { orders, slots, type SlotRecord } from './store'

/** Who takes the seat: the orderer, or a named person the orderer speaks for. */
function holderOf(userId: string, beneficiary: { name: string } | undefined): string {
  return beneficiary ? `${userId}~${sha256(beneficiary.name).slice(0, 12)}` : userId
}

/** Where and as which number of the day the order's spoken code is drawn. */
function spokenFor({ unitId, startsAt, codeFrom, issued }: Stored<SlotRecord>) {
  const codeDay = `${unitId}_${shanghaiDate(startsAt)}`
  return { codeDay, spokenCode: spokenCodeOf(codeDay, codeFrom + issued) }
}

export default defineAction(placeOrder, async ({ member, transact }, { slotId, note, beneficiary }) => {
  const agreed = decideBeneficiary(beneficiary)
  if (!agreed.ok) return agreed
  const holder = holderOf(member.userId, beneficiary)
  const orderId = randomId()
  const code = randomCode(10)

  return transact(async (tx) => {
    const slot = member.open(await tx.get(slots, slotId))
    if (!slot) return refuse('SLOT_NOT_FOUND')
    const seat = decideSeat(slot, slot.holders.includes(holder), tx.now)
    if (!seat.ok) return seat

    await tx.patch(slots, slotId, { ...seat.plan, holders: [...slot.holders, holder] })
    const order = newOrder(slot, {
      ...{ orderId, code, ...spokenFor(slot), holder, note, at: tx.now },
      orderer: { userId: member.userId, name: member.displayName },
      beneficiary: beneficiary && agreed.plan.consent ? { ...beneficiary, consent: agreed.plan.consent } : undefined,
    })
    await tx.put(orders, orderId, order)
    tx.subject({ collection: 'orders', id: orderId, to: order.status })
    tx.follow(orderChanged, { orderId })
    return proceed({ orderId, orderNo: order.orderNo, status: order.status })
  })
})
