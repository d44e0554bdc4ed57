import { bigramsOf } from '@domain/kernel/bigrams'
import { cutPage } from '@domain/kernel/paging'
import { listServices } from '@domain/ordering/contract'
import { proceed } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { services } from './store'
import { serviceRowOf } from './views'

/** Most matches a search ranks; a question that finds more wants another word. */
const MOST_RANKED = 200

export default defineAction(listServices, async ({ countyId }, { q, category, channel, after, limit = 20 }) => {
  const of = {
    countyId,
    ...(category === undefined ? {} : { category }),
    ...(channel === undefined ? {} : { channels: channel }),
  }
  const grams = bigramsOf(q ?? '')
  if (grams.length > 0) return searched({ ...of, grams: command.all(grams) }, q ?? '', Number(after ?? 0), limit)

  const where = after === undefined ? of : { ...of, seek: command.gt(after) }
  const found = await query(services, { where, orderBy: ['seek', 'asc'], limit: limit + 1 })
  const { rows, next } = cutPage(found, limit, (service) => service.seek)
  return proceed({ items: rows.map(serviceRowOf), ...(next === undefined ? {} : { next }) })
})

/** Title before keyword, beginning of the title before its middle; the cursor of a search is a count. */
async function searched(where: Record<string, unknown>, q: string, from: number, limit: number) {
  const found = await query(services, { where, limit: MOST_RANKED })
  const rank = (title: string) => (title.startsWith(q) ? 0 : title.includes(q) ? 1 : 2)
  const ranked = found.sort((a, b) => rank(a.title) - rank(b.title) || (a.seek < b.seek ? -1 : 1))
  const rows = ranked.slice(from, from + limit)
  const next = from + limit < ranked.length ? { next: String(from + limit) } : {}
  return proceed({ items: rows.map(serviceRowOf), ...next })
}
