import { proceed, refuse } from '@domain/kernel/decision'
import { takeOrder } from '@domain/ordering/proxy-contract'
import { decideMove } from '@domain/ordering/rules'
import { defineAction } from '../../kit/action'
import { postOf } from '../../kit/post-of'
import { randomCode, randomId } from '../../kit/random-ids'
import { newOrder } from './new-order'
import { orderChanged } from './order-changed'
import { orders, slots } from './store'
import { holderOf, takeSeat } from './take-seat'
import { AT_THE_COUNTER } from './tell-orderer'

export default defineAction(takeOrder, async ({ member, transact }, { slotId, person, paperConsent, note }) => {
  if (!paperConsent) return refuse('CONSENT_REQUIRED')
  const post = postOf(member)
  const orderer = { userId: AT_THE_COUNTER, name: post.unitName }
  const holder = holderOf(AT_THE_COUNTER, `${person.name}${person.phone ?? ''}`)
  const orderId = randomId()
  const code = randomCode(10)

  return transact(async (tx) => {
    const slot = member.open(await tx.get(slots, slotId))
    if (!slot) return refuse('SLOT_NOT_FOUND')
    const seat = await takeSeat(tx, slot, holder)
    if (!seat.ok) return seat
    const beneficiary = { ...person, relation: 'other', consent: { way: 'paper' } } as const
    const placed = newOrder(slot, { orderId, code, ...seat.plan, holder, note, orderer, beneficiary, at: tx.now })
    const accepted = decideMove(placed.status, 'accept')
    const status = accepted.ok ? accepted.plan.to : placed.status
    await tx.put(orders, orderId, { ...placed, status, via: 'desk', paperConsent })
    tx.subject({ collection: 'orders', id: orderId, to: status })
    tx.follow(orderChanged, { orderId })
    return proceed({ orderId, orderNo: placed.orderNo, status, code, spokenCode: seat.plan.spokenCode })
  })
})
