import { command, get, removeWhere, updateWhere } from '../../kit/database'
import { defineJob } from '../../kit/job'
import { openLinked } from '../../kit/scoped'
import { lineOf, OFFER, OFFER_MS, offerSeats } from './offer-seats'
import { slots, waits } from './store'

/**
 * Who was told and did not come gives way to the next; who was told and came too late keeps the place in the line.
 * Both only while nothing changed since they were read.
 */
export const offerOver = defineJob(OFFER, async ({ countyId, now }, slotId) => {
  const slot = openLinked(await get(slots, slotId))
  if (!slot) return {}
  const line = await lineOf(slotId)
  for (const { _id, status, toldAt } of line) {
    if (status !== 'told' || toldAt === undefined || toldAt + OFFER_MS > now) continue
    const told = { _id, status: 'told', toldAt }
    if (slot.taken < slot.capacity) await removeWhere(waits, told)
    else await updateWhere(waits, told, { status: 'waiting', toldAt: command.remove() })
  }
  return (await offerSeats({ countyId, now, at: now }, slotId)) > 0 ? { again: now + OFFER_MS } : {}
})
