import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { listPointChanges } from '@domain/points/desk-contract'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { postOf } from '../../kit/post-of'
import { pointChanges } from './store'
import { pointChangeRowOf } from './views'

export default defineAction(listPointChanges, async ({ member }, { after, limit = 20 }) => {
  const where = { unitId: postOf(member).unitId, ...(after === undefined ? {} : { seek: command.lt(after) }) }
  const found = await query(pointChanges, { where, orderBy: ['seek', 'desc'], limit: limit + 1 })
  const here = found.flatMap((one) => member.open(one) ?? [])
  const { rows, next } = cutPage(here, limit, ({ seek }) => seek)
  const items = rows.map((change) => pointChangeRowOf(change, member.userId))
  return proceed({ items, ...(next === undefined ? {} : { next }) })
})
