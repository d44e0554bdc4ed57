import { proceed, refuse } from '@domain/kernel/decision'
import { seekKey } from '@domain/kernel/seek'
import { awaitSeat } from '@domain/ordering/line-contract'
import { decideAwait } from '@domain/ordering/rules'
import { defineAction } from '../../kit/action'
import { startTerm } from '../../kit/due'
import { slots, waits } from './store'
import { waitIdOf } from './wait-seated'
import { WAITS_END } from './waits-end'

export default defineAction(awaitSeat, ({ member, transact }, { slotId }) => {
  const waitId = waitIdOf(slotId, member.userId)
  return transact(async (tx) => {
    const slot = member.open(await tx.get(slots, slotId))
    if (!slot) return refuse('SLOT_NOT_FOUND')
    const full = decideAwait(slot, tx.now)
    if (!full.ok) return full
    await tx.patch(slots, slotId, { waits: (slot.waits ?? 0) + 1 })
    const { serviceId, title, category, startsAt, place, unitName, orgPath } = slot
    await tx.put(waits, waitId, {
      ...{ ownerId: member.userId, orgPath, slotId, serviceId, title, category, startsAt, place, unitName },
      ...{ status: 'waiting', seek: seekKey(tx.now, member.userId), startSeek: seekKey(startsAt, slotId) },
    })
    tx.subject({ collection: 'waits', id: waitId, to: 'waiting' })
    tx.follow(startTerm, { kind: WAITS_END, ref: slotId, dueAt: startsAt })
    return proceed({ waitId, status: 'waiting' as const })
  }, refuse('ALREADY_WAITING'))
})
