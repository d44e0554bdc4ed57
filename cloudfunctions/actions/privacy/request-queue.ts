import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { requestQueue } from '@domain/privacy/request-contract'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { postOf } from '../../kit/post-of'
import { requestRow } from './request-row'
import { privacyRequests } from './store'

export default defineAction(requestQueue, async ({ member }, { status, after, limit = 20 }) => {
  const where = {
    ...{ orgPath: postOf(member).unitId, status },
    ...(after === undefined ? {} : { seek: command.gt(after) }),
  }
  const found = await query(privacyRequests, { where, orderBy: ['seek', 'asc'], limit: limit + 1 })
  const { rows, next } = cutPage(
    found.flatMap((one) => member.open(one) ?? []),
    limit,
    ({ seek }) => seek,
  )
  return proceed({ items: rows.map(requestRow), ...(next === undefined ? {} : { next }) })
})
