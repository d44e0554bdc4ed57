import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { deskRewards } from '@domain/points/contract'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { postOf } from '../../kit/post-of'
import { rewards } from './store'
import { deskRewardRowOf } from './views'

export default defineAction(deskRewards, async ({ member }, { after, limit = 20 }) => {
  const { unitId } = postOf(member)
  const where = {
    orgPath: unitId,
    ...(after === undefined ? {} : { seek: command.gt(after) }),
  }
  const found = await query(rewards, { where, orderBy: ['seek', 'asc'], limit: limit + 1 })
  const here = found.flatMap((one) => member.open(one) ?? [])
  const { rows, next } = cutPage(here, limit, ({ seek }) => seek)
  return proceed({ items: rows.map((row) => deskRewardRowOf(row, unitId)), ...(next === undefined ? {} : { next }) })
})
