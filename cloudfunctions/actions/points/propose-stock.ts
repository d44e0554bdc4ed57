import { proceed, refuse } from '@domain/kernel/decision'
import { seekKey } from '@domain/kernel/seek'
import { proposeStock } from '@domain/points/desk-contract'
import { decideQuantity } from '@domain/points/rules'
import { defineAction } from '../../kit/action'
import { get } from '../../kit/database'
import { postOf } from '../../kit/post-of'
import { randomId } from '../../kit/random-ids'
import { rewards, stockChanges } from './store'

export default defineAction(
  proposeStock,
  async ({ member, transact }, { rewardId, outletId, kind, change, reason }) => {
    const { unitId, orgPath } = postOf(member)
    const reward = member.open(await get(rewards, rewardId))
    if (!reward) return refuse('REWARD_NOT_FOUND')
    const outlet = reward.outlets.find((one) => one.outletId === outletId && one.orgPath.includes(unitId))
    if (!outlet) return refuse('OUTLET_NOT_FOUND')
    const sensible = decideQuantity(kind, change)
    if (!sensible.ok) return sensible
    const stockChangeId = randomId()
    return transact(async (tx) => {
      await tx.put(stockChanges, stockChangeId, {
        ...{ ownerId: member.userId, makerName: member.displayName, orgPath: [...orgPath], unitId },
        ...{ rewardId, name: reward.name, outletId, outletName: outlet.name, kind, change, reason },
        ...{ status: 'proposed', at: tx.now, seek: seekKey(tx.now, stockChangeId) },
      })
      tx.subject({ collection: stockChanges.name, id: stockChangeId, to: 'proposed' })
      return proceed({ stockChangeId, status: 'proposed' as const })
    })
  },
)
