import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { list } from '@domain/rules/contract'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { ruleSets } from '../../kit/rule-book'
import { rowOf } from './views'

export default defineAction(list, async ({ countyId }, { after, limit = 20 }) => {
  const where = { countyId, ...(after === undefined ? {} : { seek: command.lt(after) }) }
  const found = await query(ruleSets, { where, orderBy: ['seek', 'desc'], limit: limit + 1 })
  const { rows, next } = cutPage(found, limit, ({ seek }) => seek)
  return proceed({ items: rows.map(rowOf), ...(next === undefined ? {} : { next }) })
})
