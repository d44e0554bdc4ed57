import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { list } from '@domain/notices/contract'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { openPublic } from '../../kit/scoped'
import { notices } from './store'

export default defineAction(list, async ({ member, countyId }, { unitId, status = 'live', after, limit = 20 }) => {
  const where = {
    unitId: unitId ?? member?.unitId ?? countyId,
    status,
    ...(after === undefined ? {} : { seek: command.lt(after) }),
  }
  const found = await query(notices, { where, orderBy: ['seek', 'desc'], limit: limit + 1 })
  const { rows, next } = cutPage(found.map(openPublic), limit, ({ seek }) => seek)
  const items = rows.map(({ _id, ...row }) => ({ noticeId: _id, ...row }))
  return proceed({ items, ...(next === undefined ? {} : { next }) })
})
