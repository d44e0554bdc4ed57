import { bigramsOf } from '@domain/kernel/bigrams'
import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { search } from '@domain/org/contract'
import { UnitRow } from '@domain/org/schemas'
import * as z from 'zod/mini'
import { defineAction } from '../../kit/action'
import { command, queryShape } from '../../kit/database'
import { units } from './store'

/** Most matches a search ranks; a question that finds more wants another word. */
const MOST_RANKED = 200

/** What a row needs of a unit; paths and grams stay where they are. */
const Listed = z.object({ ...z.omit(UnitRow, { unitId: true }).shape, seek: z.string() })

export default defineAction(search, async ({ countyId }, { q, kind, under, relation, after, limit = 20 }) => {
  const of = {
    ...{ countyId, listed: true },
    ...(kind === undefined ? {} : { kind }),
    ...(under === undefined ? {} : { [`paths.${relation ?? 'territorial'}`]: under }),
  }
  const grams = bigramsOf(q ?? '')
  if (grams.length > 0) return searched({ ...of, grams: command.all(grams) }, q ?? '', Number(after ?? 0), limit)

  const where = after === undefined ? of : { ...of, seek: command.gt(after) }
  const found = await queryShape(units, Listed, { where, orderBy: ['seek', 'asc'], limit: limit + 1 })
  const { rows, next } = cutPage(found, limit, ({ seek }) => seek)
  return proceed({ items: rows.map(rowOf), ...(next === undefined ? {} : { next }) })
})

type Found = z.infer<typeof Listed> & { _id: string }

const rowOf = ({ _id, name, kind, status, phone, tags }: Found) => ({ unitId: _id, name, kind, status, phone, tags })

/** The name itself, then names that begin so, hold it, or match by initials or tag; the cursor of a search is a count. */
async function searched(where: Record<string, unknown>, q: string, from: number, limit: number) {
  const found = await queryShape(units, Listed, { where, limit: MOST_RANKED })
  const rank = ({ name }: Found) => (name === q ? 0 : name.startsWith(q) ? 1 : name.includes(q) ? 2 : 3)
  const ranked = found.sort((a, b) => rank(a) - rank(b) || a.name.length - b.name.length || (a.seek < b.seek ? -1 : 1))
  const rows = ranked.slice(from, from + limit)
  const next = from + limit < ranked.length ? { next: String(from + limit) } : {}
  return proceed({ items: rows.map(rowOf), ...next })
}
