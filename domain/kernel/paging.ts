import './jitless'
import * as z from 'zod/mini'

/** Most rows a list answers at once. */
const MAX_PAGE = 100

/** Members every list takes: the cursor of the last page and the most rows wanted (1 to 100, 20 unless told). */
export const PAGE_INPUT = {
  after: z.optional(z.string().check(z.minLength(1), z.maxLength(120))),
  limit: z.optional(z.int().check(z.minimum(1), z.maximum(MAX_PAGE))),
}

/** `{ items, next? }`: `next` is absent on the last page. */
export function pageOf<Row extends z.ZodMiniType>(row: Row) {
  return z.object({ items: z.array(row), next: z.optional(z.string()) })
}

/** Cuts what a query with `limit + 1` gave into a page; `seekOf` names the cursor of a row. */
export function cutPage<Row>(
  rows: readonly Row[],
  limit: number,
  seekOf: (row: Row) => string,
): {
  rows: readonly Row[]
  next?: string
} {
  const kept = rows.slice(0, limit)
  const last = kept.at(-1)
  return rows.length > limit && last !== undefined ? { rows: kept, next: seekOf(last) } : { rows: kept }
}
