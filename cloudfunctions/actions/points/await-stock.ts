import { proceed, refuse } from '@domain/kernel/decision'
import { seekKey } from '@domain/kernel/seek'
import { awaitStock } from '@domain/points/contract'
import { decideAwaiting } from '@domain/points/rules'
import { defineAction } from '../../kit/action'
import { stockBack } from './stock-back'
import { rewards, stockWaits } from './store'
import { rewardRowOf } from './views'

export default defineAction(awaitStock, ({ member, transact }, { rewardId, wait }) =>
  transact(async (tx) => {
    const reward = member.open(await tx.get(rewards, rewardId))
    if (!reward) return refuse('REWARD_NOT_FOUND')
    const id = `${rewardId}_${member.userId}`
    const before = await tx.get(stockWaits, id)
    if (wait) {
      const may = decideAwaiting(reward.status, rewardRowOf(reward).left)
      if (!may.ok) return may
      if (!before) await tx.put(stockWaits, id, { rewardId, userId: member.userId, seek: seekKey(tx.now, id) })
      // Pieces may have come while this was written: whoever waits looks once more.
      tx.follow(stockBack, { rewardId })
    } else if (before) await tx.remove(stockWaits, id)
    tx.subject({ collection: stockWaits.name, id, to: wait ? 'waiting' : 'gone' })
    return proceed({ rewardId, waits: wait })
  }),
)
