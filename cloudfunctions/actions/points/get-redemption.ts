import { proceed, refuse } from '@domain/kernel/decision'
import { getRedemption } from '@domain/points/contract'
import { defineAction } from '../../kit/action'
import { get } from '../../kit/database'
import { redemptions } from './store'
import { redemptionRowOf } from './views'

export default defineAction(getRedemption, async ({ member }, { redemptionId }) => {
  const redemption = member.open(await get(redemptions, redemptionId))
  if (!redemption) return refuse('REDEMPTION_NOT_FOUND')
  const { ownerId, open, code, spokenCode, outletId, outlet, validDays, ownerName } = redemption
  const mine = ownerId === member.userId
  return proceed({
    ...redemptionRowOf(redemption),
    ...(mine && open ? { code, spokenCode } : {}),
    ...{ mine, outlet: { outletId, ...outlet }, validDays, ownerName },
  })
})
