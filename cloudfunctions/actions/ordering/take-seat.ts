import { shanghaiDate } from '@domain/kernel/calendar'
import { proceed, type Decision } from '@domain/kernel/decision'
import { decideSeat } from '@domain/ordering/rules'
import type { Stored } from '../../kit/collection'
import { sha256 } from '../../kit/keys'
import { startTerm } from '../../kit/due'
import type { JournalledTx } from '../../kit/transact'
import { seatFreed } from './seat-freed'
import { SLOT_ENDED } from './slot-ended'
import { waitIdOf, waitSeated } from './wait-seated'
import { spokenCodeOf } from '../../kit/spoken-code'
import { slots, type SlotRecord } from './store'

/** Who takes a seat: an account, or a named person somebody with an account speaks for. */
export function holderOf(userId: string, beneficiaryName: string | undefined): string {
  return beneficiaryName === undefined ? userId : `${userId}~${sha256(beneficiaryName).slice(0, 12)}`
}

export type SeatRefusal = 'SLOT_CLOSED' | 'ALREADY_ORDERED' | 'SLOT_FULL'

/**
 * Takes one seat in the slot that every competitor writes, and draws the seat's spoken code. The first seat starts the
 * slot's term: a slot nobody ordered costs the clock nothing.
 */
export async function takeSeat(
  tx: JournalledTx,
  slot: Stored<SlotRecord>,
  holder: string,
): Promise<Decision<{ codeDay: string; spokenCode: string }, SeatRefusal>> {
  const seat = decideSeat(slot, slot.holders.includes(holder), tx.now)
  if (!seat.ok) return seat
  await tx.patch(slots, slot._id, { ...seat.plan, holders: [...slot.holders, holder] })
  if (slot.issued === 0) tx.follow(startTerm, { kind: SLOT_ENDED, ref: slot._id, dueAt: slot.endsAt })
  if (slot.waits !== undefined) tx.follow(waitSeated, { waitId: waitIdOf(slot._id, holder) })
  const codeDay = `${slot.unitId}_${shanghaiDate(slot.startsAt)}`
  return proceed({ codeDay, spokenCode: spokenCodeOf(codeDay, slot.codeFrom + slot.issued) })
}

/** Gives a seat back while somebody else can still use it. */
export async function freeSeat(tx: JournalledTx, slot: Stored<SlotRecord>, holder: string): Promise<void> {
  if (!slot.holders.includes(holder)) return
  await tx.patch(slots, slot._id, {
    holders: slot.holders.filter((held) => held !== holder),
    taken: slot.taken - 1,
    free: slot.status === 'open',
  })
  if (slot.waits !== undefined) tx.follow(seatFreed, { slotId: slot._id })
}
