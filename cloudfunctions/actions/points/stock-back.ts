import * as z from 'zod/mini'
import { get, query, remove } from '../../kit/database'
import { defineEffect } from '../../kit/effect'
import { openLinked } from '../../kit/scoped'
import { tell } from '../messages/port'
import { rewards, stockWaits } from './store'
import { rewardRowOf } from './views'

/** People told for each piece that is there; the others are told when the next ones come. */
const TOLD_PER_PIECE = 3
const MOST_TOLD = 60

/** Tells who waited longest that a reward is there again. Who was told waits no longer, so each hears it once. */
export const stockBack = defineEffect(
  'points.stockBack',
  z.object({ rewardId: z.string() }),
  async (context, { rewardId }) => {
    const reward = openLinked(await get(rewards, rewardId))
    if (reward?.status !== 'listed') return
    const { left, outlets } = rewardRowOf(reward)
    if (left === 0) return
    const limit = Math.min(MOST_TOLD, left * TOLD_PER_PIECE)
    const waiting = await query(stockWaits, { where: { rewardId }, orderBy: ['seek', 'asc'], limit })
    const place = outlets.find((outlet) => outlet.left > 0)?.name ?? ''
    for (const { _id, userId } of waiting) {
      const about = { userId, refKind: 'reward', refId: rewardId, at: context.at } as const
      await tell(context, { ...about, template: 'rewardBack', facts: { what: reward.name, place } })
      await remove(stockWaits, _id)
    }
  },
)
