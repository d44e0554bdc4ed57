import { refuse } from '@domain/kernel/decision'
import { cancelRedemption } from '@domain/points/contract'
import { defineAction } from '../../kit/action'
import { moveRedemption } from './move-redemption'
import { redemptions } from './store'

export default defineAction(cancelRedemption, async ({ member, transact }, { redemptionId }) =>
  transact(async (tx) => {
    const redemption = member.open(await tx.get(redemptions, redemptionId))
    if (redemption?.ownerId !== member.userId) return refuse('REDEMPTION_NOT_FOUND')
    return moveRedemption(tx, redemption, 'cancel', { releasedBy: 'owner' })
  }),
)
