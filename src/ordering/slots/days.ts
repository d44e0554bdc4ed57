import { shanghaiDate } from '@domain/kernel/calendar'
import type { listSlots } from '@domain/ordering/contract'
import type { OutputOf } from '@domain/kernel/contract'

export type Slot = OutputOf<typeof listSlots>['items'][number]

/** The slots of one calendar day. */
export interface SlotDay {
  readonly date: string
  readonly slots: readonly Slot[]
  /** Seats left on that day. */
  readonly left: number
}

/** Seats left, as long as the slot can be had at all. */
export function seatsLeft(slot: Slot, now: number): number {
  return slot.status === 'open' && now < slot.endsAt ? Math.max(0, slot.capacity - slot.taken) : 0
}

/** Full, and not begun yet: one can wait for somebody to step back. */
export function canWait(slot: Slot, now: number): boolean {
  return slot.status === 'open' && now < slot.startsAt && slot.taken >= slot.capacity
}

/** Slots by day, earliest first; those that are over are left out. */
export function byDay(slots: readonly Slot[], now: number): SlotDay[] {
  const days = new Map<string, Slot[]>()
  for (const slot of slots) {
    if (slot.endsAt <= now) continue
    const date = shanghaiDate(slot.startsAt)
    days.set(date, [...(days.get(date) ?? []), slot])
  }
  return [...days].map(([date, list]) => ({
    date,
    slots: list,
    left: list.reduce((sum, slot) => sum + seatsLeft(slot, now), 0),
  }))
}

/** The first slot with a free seat. */
export function firstFree(slots: readonly Slot[], now: number): Slot | undefined {
  return slots.find((slot) => seatsLeft(slot, now) > 0)
}
