import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { exportRows } from '@domain/projects/desk-contract'
import { facetOf } from '@domain/projects/facets'
import { defineAction } from '../../kit/action'
import { command } from '../../kit/database'
import { postOf } from '../../kit/post-of'
import { listed, projectRowOf } from './views'

export default defineAction(exportRows, async ({ member, now }, { year, after, limit = 20 }) => {
  const facets = facetOf({ unitId: postOf(member).unitId, year })
  const where = { facets, ...(after === undefined ? {} : { seek: command.lt(after) }) }
  const found = await listed({ where, orderBy: ['seek', 'desc'], limit: limit + 1 })
  const { rows, next } = cutPage(found, limit, ({ seek }) => seek)
  return proceed({ items: rows.map((one) => projectRowOf(one, now)), ...(next === undefined ? {} : { next }) })
})
