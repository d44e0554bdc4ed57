import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { objections as listObjections } from '@domain/notices/contract'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { postOf } from '../../kit/post-of'
import { objections } from './store'

export default defineAction(listObjections, async ({ member }, { status = 'open', after, limit = 20 }) => {
  const where = {
    orgPath: postOf(member).unitId,
    status,
    ...(after === undefined ? {} : { seek: command.gt(after) }),
  }
  const found = await query(objections, { where, orderBy: ['seek', 'asc'], limit: limit + 1 })
  const here = found.flatMap((one) => member.open(one) ?? [])
  const { rows, next } = cutPage(here, limit, ({ seek }) => seek)
  const items = rows.map(({ _id, ...row }) => ({ objectionId: _id, ...row }))
  return proceed({ items, ...(next === undefined ? {} : { next }) })
})
