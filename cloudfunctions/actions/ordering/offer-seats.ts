import { invited, OFFER_MINUTES } from '@domain/ordering/rules'
import type { Stored } from '../../kit/collection'
import { get, put, query, updateWhere } from '../../kit/database'
import { due, dueId, newDue } from '../../kit/due'
import { openLinked } from '../../kit/scoped'
import { tell } from '../messages/port'
import { slots, waits, type WaitRecord } from './store'

/** Kind of the term after which a seat offered in vain is offered to the next in line. */
export const OFFER = 'ordering.offer'

/** Most of a line that is looked at: no slot has more seats. */
const MOST_SEATS = 200

export const OFFER_MS = OFFER_MINUTES * 60_000

/** The line of a slot, longest wait first. */
export async function lineOf(slotId: string): Promise<Stored<WaitRecord>[]> {
  const line = await query(waits, { where: { slotId }, orderBy: ['seek', 'asc'], limit: MOST_SEATS })
  return line.flatMap((one) => openLinked(one) ?? [])
}

interface Offering {
  readonly countyId: string
  readonly now: number
  /** Instant of what freed the seats; who was told of it is not told of it twice. */
  readonly at: number
}

/**
 * Tells as many at the head of a line as seats are free. Who stands there told already counts: two seats freed at once
 * are offered to two persons, whichever is looked at first. Answers how many are told and have not ordered.
 */
export async function offerSeats({ countyId, now, at }: Offering, slotId: string): Promise<number> {
  const slot = openLinked(await get(slots, slotId))
  if (!slot) return 0
  const head = invited(await lineOf(slotId), slot, now)
  for (const wait of head) {
    const isFirst =
      (await updateWhere(waits, { _id: wait._id, status: 'waiting' }, { status: 'told', toldAt: at })) === 1
    if (!isFirst && wait.toldAt !== at) continue
    const { ownerId: userId, title: what, serviceId: refId, startsAt } = wait
    const facts = { what, startsAt, place: `${wait.unitName} ${wait.place}`, until: Math.min(startsAt, at + OFFER_MS) }
    await tell(
      { countyId, now },
      { userId, template: 'seatFreed', facts, refKind: 'service', refId, at, until: startsAt },
    )
  }
  if (head.length > 0) await put(due, countyId, dueId(OFFER, slotId), newDue(OFFER, slotId, at + OFFER_MS))
  return head.length
}
