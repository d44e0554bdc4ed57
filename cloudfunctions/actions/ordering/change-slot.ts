import { proceed, type Decision, refuse } from '@domain/kernel/decision'
import { decideSameService } from '@domain/ordering/rules'
import { seekKey } from '@domain/kernel/seek'
import type { Stored } from '../../kit/collection'
import { openLinked, type Scoped } from '../../kit/scoped'
import type { JournalledTx } from '../../kit/transact'
import { slots, type OrderRecord, type SlotRecord } from './store'
import { freeSeat, takeSeat, type SeatRefusal } from './take-seat'

/** How a caller opens the slot wanted. */
export type OpenSlot = (scoped: Scoped<SlotRecord> | undefined) => Stored<SlotRecord> | undefined

/**
 * Seats an order in another slot and frees the one it held, in the caller's transaction: either both or none.
 * Answers what changes in the order; a new slot brings a new spoken code.
 */
export async function changeSlot(
  tx: JournalledTx,
  order: Stored<OrderRecord>,
  slotId: string,
  open: OpenSlot,
): Promise<Decision<Partial<OrderRecord>, 'SLOT_NOT_FOUND' | 'OTHER_SERVICE' | SeatRefusal>> {
  const slot = open(await tx.get(slots, slotId))
  if (!slot) return refuse('SLOT_NOT_FOUND')
  const same = decideSameService(order, slot)
  if (!same.ok) return same
  const seat = await takeSeat(tx, slot, order.holder)
  if (!seat.ok) return seat
  const held = order.slotId === undefined ? undefined : openLinked(await tx.get(slots, order.slotId))
  if (held) await freeSeat(tx, held, order.holder)
  const { startsAt, endsAt, place } = slot
  return proceed({ slotId, startsAt, endsAt, place, deskSeek: seekKey(startsAt, order._id), ...seat.plan })
}
