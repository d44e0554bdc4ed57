import { bigramsOf } from '@domain/kernel/bigrams'
import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { list } from '@domain/projects/contract'
import { facetOf } from '@domain/projects/facets'
import { defineAction } from '../../kit/action'
import { command } from '../../kit/database'
import { listed, projectRowOf } from './views'

/** Most matches a search ranks; a question that finds more wants another word. */
const MOST_RANKED = 200

export default defineAction(list, async ({ countyId, now }, { q, unitId, stage, kind, year, after, limit = 20 }) => {
  const facets = facetOf({ unitId: unitId ?? countyId, stage, kind, year })
  const grams = bigramsOf(q ?? '')
  if (grams.length > 0) {
    const found = await listed({ where: { countyId, grams: command.all(grams), facets }, limit: MOST_RANKED })
    const rank = ({ title }: { title: string }) => (title.includes(q ?? '') ? 0 : 1)
    const ranked = found.sort((a, b) => rank(a) - rank(b) || (a.seek > b.seek ? -1 : 1))
    const from = Number(after ?? 0)
    const items = ranked.slice(from, from + limit).map((one) => projectRowOf(one, now))
    return proceed({ items, ...(from + limit < ranked.length ? { next: String(from + limit) } : {}) })
  }
  const where = { facets, ...(after === undefined ? {} : { seek: command.lt(after) }) }
  const found = await listed({ where, orderBy: ['seek', 'desc'], limit: limit + 1 })
  const { rows, next } = cutPage(found, limit, ({ seek }) => seek)
  return proceed({ items: rows.map((one) => projectRowOf(one, now)), ...(next === undefined ? {} : { next }) })
})
