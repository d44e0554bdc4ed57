import { listFunds } from '@domain/fund/contract'
import { proceed } from '@domain/kernel/decision'
import { MONEY_SOURCES } from '@domain/kernel/money-sources'
import { cutPage } from '@domain/kernel/paging'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { funds } from './store'

export default defineAction(listFunds, async ({ countyId }, { unitId, after, limit = 20 }) => {
  const which = unitId === undefined ? { countyId } : { unitId }
  const where = { ...which, ...(after === undefined ? {} : { seek: command.gt(after) }) }
  const found = await query(funds, { where, orderBy: ['seek', 'asc'], limit: limit + 1 })
  const { rows, next } = cutPage(found, limit, ({ seek }) => seek)
  const items = rows.map(({ unitId: of, unitName, year, summary }) => {
    const sum = (what: 'received' | 'paid') =>
      MONEY_SOURCES.reduce((fen, source) => fen + summary.sources[source][what], 0)
    return { unitId: of, unitName, year, receivedFen: sum('received'), paidFen: sum('paid') }
  })
  return proceed({ items, ...(next === undefined ? {} : { next }) })
})
