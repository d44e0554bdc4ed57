import { listSuspended } from '@domain/identity/account-contract'
import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { postOf } from '../../kit/post-of'
import { accounts } from './store'
import { standingOf } from './views'

export default defineAction(listSuspended, async ({ member }, { after, limit = 20 }) => {
  const where = {
    orgPath: postOf(member).unitId,
    status: 'suspended',
    ...(after === undefined ? {} : { seek: command.gt(after) }),
  }
  const found = await query(accounts, { where, orderBy: ['seek', 'asc'], limit: limit + 1 })
  const { rows, next } = cutPage(
    found.flatMap((one) => member.open(one) ?? []),
    limit,
    ({ seek }) => seek,
  )
  return proceed({ items: rows.map(standingOf), ...(next === undefined ? {} : { next }) })
})
