import { refuse } from '@domain/kernel/decision'
import { fulfil } from '@domain/points/contract'
import { decideHandOver } from '@domain/points/rules'
import { defineAction } from '../../kit/action'
import { meantByCode } from './meant-by-code'
import { moveRedemption } from './move-redemption'
import { redemptions } from './store'

export default defineAction(fulfil, async ({ member, transact, countWrongCode }, { code }) => {
  const meant = await meantByCode({ member, countWrongCode }, code)
  if (!meant.ok) return meant
  return transact(async (tx) => {
    const redemption = member.open(await tx.get(redemptions, meant.plan._id))
    if (!redemption) return refuse('REDEMPTION_NOT_FOUND')
    const may = decideHandOver(redemption, member.userId, tx.now)
    return may.ok ? moveRedemption(tx, redemption, 'fulfil', { handedBy: member.userId }) : may
  })
})
