import { fundIdOf } from '@domain/fund/book'
import { ledger } from '@domain/fund/contract'
import { tagOf } from '@domain/fund/tags'
import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { fundRows } from './store'
import { ledgerRowOf } from './views'

/** One request that examines what it shows: the key of the asked combination stands in every entry it finds. */
export default defineAction(ledger, async (_context, { unitId, year, after, limit = 20, ...filter }) => {
  const tags = tagOf(fundIdOf(unitId, year), filter)
  const where = { tags, ...(after === undefined ? {} : { seek: command.lt(after) }) }
  const found = await query(fundRows, { where, orderBy: ['seek', 'desc'], limit: limit + 1 })
  const { rows, next } = cutPage(found, limit, ({ seek }) => seek)
  return proceed({ items: rows.map(ledgerRowOf), ...(next === undefined ? {} : { next }) })
})
