import { refuse } from '@domain/kernel/decision'
import { normaliseCode } from '@domain/kernel/identifiers'
import { fulfil } from '@domain/points/contract'
import { decidePickUp } from '@domain/points/rules'
import { defineAction } from '../../kit/action'
import { query } from '../../kit/database'
import { postOf } from '../../kit/post-of'
import { moveRedemption } from './move-redemption'
import { redemptions } from './store'

const SPOKEN = /^\d{6}$/

export default defineAction(fulfil, async ({ member, transact, countWrongCode }, { code: typed }) => {
  const code = normaliseCode(typed)
  const where = SPOKEN.test(code) ? { unitId: postOf(member).unitId, open: true, spokenCode: code } : { code }
  const found = (await query(redemptions, { where, limit: 2 })).flatMap((one) => member.open(one) ?? [])
  const [meant] = found
  if (!meant) {
    await countWrongCode()
    return refuse('REDEMPTION_NOT_FOUND')
  }
  if (found.length > 1) return refuse('CODE_TWICE')
  if (meant.ownerId === member.userId) return refuse('CONFLICT_OF_INTEREST')
  return transact(async (tx) => {
    const redemption = member.open(await tx.get(redemptions, meant._id))
    if (!redemption) return refuse('REDEMPTION_NOT_FOUND')
    const inTime = redemption.open ? decidePickUp(redemption.pickUpBy, tx.now) : undefined
    if (inTime?.ok === false) return inTime
    return moveRedemption(tx, redemption, 'fulfil', { handedBy: member.userId })
  })
})
