import { bigramsOf } from '@domain/kernel/bigrams'
import { addDays, shanghaiDate, startOfDay } from '@domain/kernel/calendar'
import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { seekKey } from '@domain/kernel/seek'
import { deskQueue } from '@domain/ordering/contract'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { postOf } from '../../kit/post-of'
import { orders } from './store'
import { orderRowOf } from './views'

/** Seek bounds and direction of a view. */
function orderOf(view: 'open' | 'today' | 'closed', after: string | undefined, now: number) {
  if (view === 'closed') return { direction: 'desc', seek: after === undefined ? [] : [command.lt(after)] } as const
  const today = shanghaiDate(now)
  const first = view === 'today' ? seekKey(startOfDay(today), '') : ''
  const last = view === 'today' ? [command.lt(seekKey(startOfDay(addDays(today, 1)), ''))] : []
  const from = after ?? first
  return { direction: 'asc', seek: [...(from === '' ? [] : [command.gt(from)]), ...last] } as const
}

export default defineAction(deskQueue, async ({ member, now }, { view = 'open', q, after, limit = 20 }) => {
  const { direction, seek } = orderOf(view, after, now)
  const grams = bigramsOf(q ?? '')
  const where = {
    unitId: postOf(member).unitId,
    ...(grams.length > 0 ? { grams: command.all(grams) } : { open: view !== 'closed' }),
    ...(seek.length > 0 ? { deskSeek: command.and(...seek) } : {}),
  }
  const found = await query(orders, { where, orderBy: ['deskSeek', direction], limit: limit + 1 })
  const here = found.flatMap((one) => member.open(one) ?? [])
  const { rows, next } = cutPage(here, limit, (order) => order.deskSeek)
  const items = rows.map((order) => ({ ...orderRowOf(order), note: order.note, acceptBy: order.acceptBy }))
  return proceed({ items, ...(next === undefined ? {} : { next }) })
})
