import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { myWaits } from '@domain/ordering/line-contract'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { waits } from './store'
import { waitRowOf } from './views'

export default defineAction(myWaits, async ({ member }, { after, limit = 20 }) => {
  const where = { ownerId: member.userId, ...(after === undefined ? {} : { startSeek: command.gt(after) }) }
  const found = await query(waits, { where, orderBy: ['startSeek', 'asc'], limit: limit + 1 })
  const own = found.flatMap((one) => member.open(one) ?? [])
  const { rows, next } = cutPage(own, limit, ({ startSeek }) => startSeek)
  return proceed({ items: rows.map(waitRowOf), ...(next === undefined ? {} : { next }) })
})
