import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { listOutlets } from '@domain/points/contract'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { outlets } from './store'
import { outletRowOf } from './views'

export default defineAction(listOutlets, async ({ countyId }, { under, after, limit = 20 }) => {
  const place = under === undefined ? { countyId } : { orgPath: under }
  const where = { ...place, ...(after === undefined ? {} : { seek: command.gt(after) }) }
  const found = await query(outlets, { where, orderBy: ['seek', 'asc'], limit: limit + 1 })
  const { rows, next } = cutPage(found, limit, ({ seek }) => seek)
  return proceed({ items: rows.map(outletRowOf), ...(next === undefined ? {} : { next }) })
})
