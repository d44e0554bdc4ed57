import { proceed, refuse } from '@domain/kernel/decision'
import { transfer } from '@domain/kernel/ledger'
import { shelfOf, stockHeldAt } from '@domain/points/book'
import { redeem } from '@domain/points/contract'
import { available } from '@domain/points/lots'
import { decideOutlet, decideReward, pickUpUntil, yearAt } from '@domain/points/rules'
import { defineAction } from '../../kit/action'
import { get } from '../../kit/database'
import { post } from '../../kit/ledger'
import { randomCode, randomId } from '../../kit/random-ids'
import { openAccount } from './account'
import { holdPoints } from './hold-points'
import { newRedemption } from './new-redemption'
import { redemptionChanged } from './redemption-changed'
import { stockMoved } from './stock-moved'
import { redemptions, rewards } from './store'
import { takenIn, withTaken } from './taken'
import { outletsOf } from './views'

/** The shelf and the person's account are written in one transaction: whoever competes for either, competes here. */
export default defineAction(redeem, async ({ member, rules, transact }, { rewardId, outletId }) => {
  const reward = member.open(await get(rewards, rewardId))
  if (!reward) return refuse('REWARD_NOT_FOUND')
  const chosen = decideOutlet(outletsOf(reward), outletId)
  if (!chosen.ok) return chosen
  const outlet = chosen.plan
  const book = await rules()
  const redemptionId = randomId()
  const code = randomCode(10)

  return transact(async (tx) => {
    const account = await openAccount(tx, member.userId)
    const year = yearAt(tx.now)
    const allowed = decideReward(reward, takenIn(account.before, year, rewardId))
    if (!allowed.ok) return allowed
    const lacking = reward.pricePoints - available(account.before.lots, tx.now)
    if (lacking > 0) return refuse('NOT_ENOUGH_POINTS', { lacking })

    const ref = { collection: redemptions.name, id: redemptionId }
    const [shelf, aside] = [shelfOf(outlet.outletId, rewardId), stockHeldAt(outlet.outletId, rewardId)]
    const reserved = await post(tx, { reason: 'reserve', ref, title: reward.name, legs: transfer(shelf, aside, 1) })
    if (!reserved.ok) return refuse('OUT_OF_STOCK')
    const asked = { points: reward.pricePoints, ref, reason: 'redeem', title: reward.name } as const
    const held = await holdPoints(tx, account, asked, { taken: withTaken(account.before, year, rewardId, 1) })
    if (!held.ok) return held

    const redemption = newRedemption(reward, outlet, {
      ...{ redemptionId, code, at: tx.now, pickUpBy: pickUpUntil(tx.now, book.rules.points) },
      ...{ owner: { userId: member.userId, name: member.displayName }, lots: held.plan.lots },
      serial: reserved.plan.seqs[shelf.id] ?? 0,
    })
    await tx.put(redemptions, redemptionId, redemption)
    tx.subject({ collection: redemptions.name, id: redemptionId, to: redemption.status })
    tx.decidedUnder(book.version)
    tx.follow(redemptionChanged, { redemptionId })
    tx.follow(stockMoved, { rewardId, outletId: outlet.outletId })
    const { redemptionNo, status, pickUpBy } = redemption
    return proceed({ redemptionId, redemptionNo, status, pickUpBy })
  })
})
