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
import { waitedFor } from './waited-for'

/** Cheapest first: the seek of a reward begins with its price, so that a highest price is a bound of it. */
export default defineAction(listRewards, async ({ countyId, member, rules }, asked) => {
  const { q, kind, outletId, upTo, after, limit = 20 } = asked
  const bounds = [
    ...(after === undefined ? [] : [command.gt(after)]),
    ...(upTo === undefined ? [] : [command.lt(seekAfter(upTo))]),
  ]
  const grams = bigramsOf(q ?? '')
  const where = {
    ...{ countyId, status: 'listed' },
    ...(outletId === undefined ? {} : { 'outlets.outletId': outletId }),
    ...(kind === undefined ? {} : { kind }),
    ...(grams.length > 0 ? { grams: command.all(grams) } : {}),
    ...(bounds.length > 0 ? { seek: command.and(...bounds) } : {}),
  }
  const found = await query(rewards, { where, orderBy: ['seek', 'asc'], limit: limit + 1 })
  const { rows, next } = cutPage(found.map(openPublic), limit, ({ seek }) => seek)
  const shown = rows.map(rewardRowOf)
  const waits = await waitedFor(shown, member?.userId)
  const { pickUpDays } = (await rules()).rules.points
  const items = shown.map((row) => ({ ...row, pickUpDays, waits: waits(row) }))
  return proceed({ items, ...(next === undefined ? {} : { next }) })
})
