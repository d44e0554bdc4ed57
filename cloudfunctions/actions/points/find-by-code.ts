import { proceed } from '@domain/kernel/decision'
import { findByCode } from '@domain/points/contract'
import { decideHandOver } from '@domain/points/rules'
import { defineAction } from '../../kit/action'
import { meantByCode } from './meant-by-code'
import { photosOf } from './photos-of'
import { redemptionRowOf } from './views'

export default defineAction(findByCode, async ({ member, now, countWrongCode }, { code }) => {
  const meant = await meantByCode({ member, countWrongCode }, code)
  if (!meant.ok) return meant
  const redemption = meant.plan
  const may = decideHandOver(redemption, member.userId, now)
  if (!may.ok) return may
  const photo = (await photosOf([redemption])).get(redemption.rewardId)
  return proceed({ ...redemptionRowOf(redemption), ownerName: redemption.ownerName, photo })
})
