import { reviewQueue } from '@domain/files/contract'
import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { postOf } from '../../kit/post-of'
import { files } from './store'

export default defineAction(reviewQueue, async ({ member, now }, { after, limit = 20 }) => {
  const where = {
    orgPath: postOf(member).unitId,
    status: 'review',
    ...(after === undefined ? {} : { seek: command.gt(after) }),
  }
  const found = await query(files, { where, orderBy: ['seek', 'asc'], limit: limit + 1 })
  const here = found.flatMap((one) => member.open(one) ?? [])
  const { rows, next } = cutPage(here, limit, ({ seek }) => seek)
  const items = rows.map(({ _id, purpose, uploadedAt = now }) => ({ fileId: _id, purpose, uploadedAt }))
  return proceed({ items, ...(next === undefined ? {} : { next }) })
})
