import { shelfOf } from '@domain/points/book'
import * as z from 'zod/mini'
import { command, get, updateWhere } from '../../kit/database'
import { defineEffect } from '../../kit/effect'
import { balances } from '../../kit/ledger-records'
import { rewards } from './store'

/** Shows in the shop what the shelf holds. Late ones change nothing: the place in the shelf's chain only grows. */
export const stockMoved = defineEffect(
  'points.stockMoved',
  z.object({ rewardId: z.string(), outletId: z.string() }),
  async (_context, { rewardId, outletId }) => {
    const shelf = await get(balances, shelfOf(outletId, rewardId).id)
    if (!shelf) return
    const shown = `stock.${outletId}`
    const older = { _id: rewardId, [`${shown}.seq`]: command.lt(shelf.seq) }
    await updateWhere(rewards, older, { [shown]: { left: shelf.balance, seq: shelf.seq } })
  },
)
