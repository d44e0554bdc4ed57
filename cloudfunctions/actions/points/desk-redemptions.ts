import { bigramsOf } from '@domain/kernel/bigrams'
import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { deskRedemptions } from '@domain/points/contract'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { postOf } from '../../kit/post-of'
import { redemptions } from './store'
import { redemptionRowOf } from './views'

export default defineAction(deskRedemptions, async ({ member }, { view = 'open', q, after, limit = 20 }) => {
  const direction = view === 'open' ? 'asc' : 'desc'
  const grams = bigramsOf(q ?? '')
  const where = {
    unitId: postOf(member).unitId,
    ...(grams.length > 0 ? { grams: command.all(grams) } : { open: view === 'open' }),
    ...(after === undefined ? {} : { deskSeek: direction === 'asc' ? command.gt(after) : command.lt(after) }),
  }
  const found = await query(redemptions, { where, orderBy: ['deskSeek', direction], limit: limit + 1 })
  const here = found.flatMap((one) => member.open(one) ?? [])
  const { rows, next } = cutPage(here, limit, ({ deskSeek }) => deskSeek)
  const items = rows.map((one) => ({ ...redemptionRowOf(one), ownerName: one.ownerName }))
  return proceed({ items, ...(next === undefined ? {} : { next }) })
})
