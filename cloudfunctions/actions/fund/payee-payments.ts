import { payeePayments } from '@domain/fund/contract'
import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { payeeTag } from './ids'
import { fundRows } from './store'
import { ledgerRowOf } from './views'

export default defineAction(payeePayments, async (_context, { payee, after, limit = 20 }) => {
  const where = { tags: payeeTag(payee.trim()), ...(after === undefined ? {} : { seek: command.lt(after) }) }
  const found = await query(fundRows, { where, orderBy: ['seek', 'desc'], limit: limit + 1 })
  const { rows, next } = cutPage(found, limit, ({ seek }) => seek)
  const items = rows.map((row) => ({ ...ledgerRowOf(row), unitId: row.unitId, unitName: row.unitName, year: row.year }))
  return proceed({ items, ...(next === undefined ? {} : { next }) })
})
