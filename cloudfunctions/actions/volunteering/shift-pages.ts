import { cutPage } from '@domain/kernel/paging'
import { ShiftRow } from '@domain/volunteering/schemas'
import * as z from 'zod/mini'
import { command, queryShape } from '../../kit/database'
import { shifts } from './store'
import { shiftRowOf } from './views'

/** What a row needs; who holds the places is never read for a list. */
const ShiftShape = z.object({ ...z.omit(ShiftRow, { shiftId: true, metres: true }).shape, seek: z.string() })

/** Shifts by start within seek bounds, as a page. */
export async function shiftPage(
  where: Record<string, unknown>,
  { from, to, limit }: { from: string; to?: string | undefined; limit: number },
) {
  const seek = to === undefined ? command.gt(from) : command.and(command.gt(from), command.lte(to))
  const asked = { where: { ...where, seek }, orderBy: ['seek', 'asc'], limit: limit + 1 } as const
  const found = await queryShape(shifts, ShiftShape, asked)
  const { rows, next } = cutPage(found, limit, (shift) => shift.seek)
  const items = rows.map(({ seek: _seek, ...shift }) => shiftRowOf(shift))
  return { items, ...(next === undefined ? {} : { next }) }
}
