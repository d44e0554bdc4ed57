import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { myRedemptions } from '@domain/points/contract'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { photosOf } from './photos-of'
import { redemptions } from './store'
import { redemptionRowOf } from './views'

export default defineAction(myRedemptions, async ({ member }, { open, after, limit = 20 }) => {
  const where = {
    ownerId: member.userId,
    ...(open === undefined ? {} : { open }),
    ...(after === undefined ? {} : { seek: command.lt(after) }),
  }
  const found = await query(redemptions, { where, orderBy: ['seek', 'desc'], limit: limit + 1 })
  const mine = found.flatMap((one) => member.open(one) ?? [])
  const { rows, next } = cutPage(mine, limit, ({ seek }) => seek)
  const photos = await photosOf(rows)
  const items = rows.map((row) => ({ ...redemptionRowOf(row), photo: photos.get(row.rewardId) }))
  return proceed({ items, ...(next === undefined ? {} : { next }) })
})
