import { defineJob } from '../../kit/job'
import { get } from '../../kit/database'
import { proceed } from '@domain/kernel/decision'
import { openLinked } from '../../kit/scoped'
import { tell } from '../messages/port'
import { moveRedemption } from './move-redemption'
import { PICK_UP, REMINDED_BEFORE_MS } from './redemption-changed'
import { redemptions } from './store'

/** Reminds of what waits to be fetched; once its time is over, both points and piece go back. */
export const pickUp = defineJob(PICK_UP, async (context, redemptionId) => {
  const waiting = openLinked(await get(redemptions, redemptionId))
  if (waiting?.status !== 'reserved') return {}
  const { ownerId: userId, pickUpBy, name, outlet } = waiting
  if (context.now <= pickUpBy) {
    const facts = { what: name, until: pickUpBy, place: outlet.name }
    const about = {
      userId,
      refKind: 'redemption',
      refId: redemptionId,
      at: pickUpBy - REMINDED_BEFORE_MS,
      until: pickUpBy,
    } as const
    await tell(context, { ...about, template: 'rewardWaits', facts })
    return { again: pickUpBy + 1 }
  }
  await context.transact(redemptionId, async (tx) => {
    const redemption = openLinked(await tx.get(redemptions, redemptionId))
    if (redemption?.status !== 'reserved') return proceed({})
    return moveRedemption(tx, redemption, 'lapse', { releasedBy: 'clock' })
  })
  return {}
})
