import * as z from 'zod/mini'
import { defineEffect } from '../../kit/effect'
import { offerSeats } from './offer-seats'

/** A seat somebody waits for got free. */
export const seatFreed = defineEffect(
  'ordering.seatFreed',
  z.object({ slotId: z.string() }),
  async ({ countyId, now, at }, { slotId }) => {
    await offerSeats({ countyId, now, at }, slotId)
  },
)
