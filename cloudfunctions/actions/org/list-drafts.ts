import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { listDrafts } from '@domain/org/contract'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { postOf } from '../../kit/post-of'
import { units } from './store'

export default defineAction(listDrafts, async ({ member }, { after, limit = 20 }) => {
  const where = {
    ...{ status: 'draft', orgPath: postOf(member).unitId },
    ...(after === undefined ? {} : { seek: command.gt(after) }),
  }
  const found = await query(units, { where, orderBy: ['seek', 'asc'], limit: limit + 1 })
  const { rows, next } = cutPage(found, limit, ({ seek }) => seek)
  const items = rows.map(({ _id, name, kind, status, phone, tags }) => ({
    unitId: _id,
    name,
    kind,
    status,
    phone,
    tags,
  }))
  return proceed({ items, ...(next === undefined ? {} : { next }) })
})
