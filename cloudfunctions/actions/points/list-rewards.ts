import { bigramsOf } from '@domain/kernel/bigrams'
import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { seekAfter } from '@domain/kernel/seek'
import { listRewards } from '@domain/points/contract'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { openPublic } from '../../kit/scoped'
import { rewards } from './store'
import { rewardRowOf } from './views'

/** Cheapest first: the seek of a reward begins with its price, so that a highest price is a bound of it. */
export default defineAction(listRewards, async ({ countyId }, { q, kind, upTo, after, limit = 20 }) => {
  const bounds = [
    ...(after === undefined ? [] : [command.gt(after)]),
    ...(upTo === undefined ? [] : [command.lt(seekAfter(upTo))]),
  ]
  const grams = bigramsOf(q ?? '')
  const where = {
    ...{ countyId, status: 'listed' },
    ...(kind === undefined ? {} : { kind }),
    ...(grams.length > 0 ? { grams: command.all(grams) } : {}),
    ...(bounds.length > 0 ? { seek: command.and(...bounds) } : {}),
  }
  const found = await query(rewards, { where, orderBy: ['seek', 'asc'], limit: limit + 1 })
  const { rows, next } = cutPage(found.map(openPublic), limit, ({ seek }) => seek)
  return proceed({ items: rows.map(rewardRowOf), ...(next === undefined ? {} : { next }) })
})
