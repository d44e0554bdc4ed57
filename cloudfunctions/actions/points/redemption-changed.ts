import * as z from 'zod/mini'
import { get, putNew, remove } from '../../kit/database'
import { due, dueId, newDue } from '../../kit/due'
import { defineEffect } from '../../kit/effect'
import { openLinked } from '../../kit/scoped'
import { clearAgenda, putAgenda } from '../home/port'
import { tell } from '../messages/port'
import { redemptions } from './store'

/** Kind of the term that ends a reservation, with a word before it. */
export const PICK_UP = 'pickUpReward'

/** The owner is reminded so long before the end. */
export const REMINDED_BEFORE_MS = 3 * 86_400_000

/** Brings what hangs on a redemption in line with it: its term, the owner's agenda, and what they are told. */
export const redemptionChanged = defineEffect(
  'points.redemptionChanged',
  z.object({ redemptionId: z.string() }),
  async (context, { redemptionId }) => {
    const redemption = openLinked(await get(redemptions, redemptionId))
    if (!redemption) return
    const { ownerId: userId, name, pickUpBy, outlet, reservedAt, spokenCode, status } = redemption
    const entry = { userId, kind: 'redemption', refId: redemptionId } as const
    if (status === 'reserved') {
      const term = newDue(PICK_UP, redemptionId, Math.max(reservedAt, pickUpBy - REMINDED_BEFORE_MS))
      await putNew(due, context.countyId, dueId(PICK_UP, redemptionId), term)
      const when = { startsAt: pickUpBy, endsAt: pickUpBy }
      await putAgenda(context.countyId, {
        ...{ ...entry, ...when, title: name, state: status, place: outlet.name, code: spokenCode },
      })
      return
    }
    await remove(due, dueId(PICK_UP, redemptionId))
    await clearAgenda(entry)
    const about = { userId, refKind: 'redemption', refId: redemptionId, at: context.at } as const
    if (status === 'fulfilled') {
      await tell(context, { ...about, template: 'rewardHanded', facts: { what: name, who: outlet.name } })
    } else if (redemption.releasedBy === 'clock') {
      await tell(context, { ...about, template: 'rewardReleased', facts: { what: name, until: pickUpBy } })
    }
  },
)
