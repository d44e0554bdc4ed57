import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { SlotRow } from '@domain/ordering/schemas'
import * as z from 'zod/mini'
import { command, queryShape } from '../../kit/database'
import { slots } from './store'
import { slotRowOf } from './views'

/** What a row needs; the holders of a slot are never read for a list. */
const SlotShape = z.object({ ...z.omit(SlotRow, { slotId: true }).shape, seek: z.string() })

/** Slots by start within seek bounds, as a page. Slots are public; who holds their seats is not. */
export async function slotPage(
  where: Record<string, unknown>,
  { from, to, limit }: { from: string; to?: string | undefined; limit: number },
) {
  const seek = to === undefined ? command.gt(from) : command.and(command.gt(from), command.lte(to))
  const found = await queryShape(slots, SlotShape, {
    where: { ...where, seek },
    orderBy: ['seek', 'asc'],
    limit: limit + 1,
  })
  const { rows, next } = cutPage(found, limit, (slot) => slot.seek)
  return proceed({ items: rows.map(slotRowOf), ...(next === undefined ? {} : { next }) })
}
