import { listEarmarks } from '@domain/fund/desk-contract'
import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { postOf } from '../../kit/post-of'
import { earmarks } from './store'
import { earmarkRowOf } from './views'

export default defineAction(listEarmarks, async ({ member }, { after, limit = 20 }) => {
  const seek = after === undefined ? {} : { seek: command.lt(after) }
  const where = { orgPath: postOf(member).unitId, open: true, ...seek }
  const found = await query(earmarks, { where, orderBy: ['seek', 'desc'], limit: limit + 1 })
  const here = found.flatMap((one) => member.open(one) ?? [])
  const { rows, next } = cutPage(here, limit, ({ seek: at }) => at)
  return proceed({ items: rows.map(earmarkRowOf), ...(next === undefined ? {} : { next }) })
})
