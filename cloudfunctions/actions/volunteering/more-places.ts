import * as z from 'zod/mini'
import { put } from '../../kit/database'
import { due, dueId, newDue } from '../../kit/due'
import { defineEffect } from '../../kit/effect'
import { PROMOTE } from './free-place'
import { headOfLine } from './line'

/** Places were added to a shift somebody waits for. */
export const morePlaces = defineEffect(
  'volunteering.morePlaces',
  z.object({ shiftId: z.string() }),
  async ({ countyId, now }, { shiftId }) => {
    const [first] = await headOfLine(shiftId, 1)
    if (first) await put(due, countyId, dueId(PROMOTE, first._id), newDue(PROMOTE, first._id, now))
  },
)
