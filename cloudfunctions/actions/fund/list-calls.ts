import { listCalls } from '@domain/fund/call-contract'
import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { openPublic } from '../../kit/scoped'
import { calls } from './call-store'
import { callRowOf } from './call-views'

export default defineAction(listCalls, async ({ countyId, now }, { view = 'all', after, limit = 20 }) => {
  const which = view === 'open' ? { countyId, status: 'open' } : { countyId }
  const where = { ...which, ...(after === undefined ? {} : { seek: command.lt(after) }) }
  const found = await query(calls, { where, orderBy: ['seek', 'desc'], limit: limit + 1 })
  const { rows, next } = cutPage(found.map(openPublic), limit, ({ seek }) => seek)
  return proceed({ items: rows.map((call) => callRowOf(call, now)), ...(next === undefined ? {} : { next }) })
})
