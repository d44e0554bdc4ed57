import { listAppropriations } from '@domain/fund/desk-contract'
import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { postOf } from '../../kit/post-of'
import { appropriations } from './store'
import { appropriationRowOf } from './views'

export default defineAction(listAppropriations, async ({ member }, { view = 'open', after, limit = 20 }) => {
  const seek = after === undefined ? {} : { seek: command.lt(after) }
  const where = { orgPath: postOf(member).unitId, ...(view === 'open' ? { open: true } : {}), ...seek }
  const found = await query(appropriations, { where, orderBy: ['seek', 'desc'], limit: limit + 1 })
  const here = found.flatMap((one) => member.open(one) ?? [])
  const { rows, next } = cutPage(here, limit, ({ seek: at }) => at)
  const items = rows.map((one) => appropriationRowOf(one, member.userId))
  return proceed({ items, ...(next === undefined ? {} : { next }) })
})
