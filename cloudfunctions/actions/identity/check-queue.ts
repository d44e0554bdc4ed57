import { checkQueue } from '@domain/identity/check-contract'
import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { instantOfSeek } from '@domain/kernel/seek'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { postOf } from '../../kit/post-of'
import { accounts } from './store'
import { membershipView } from './views'
import { waitingAt } from './waiting'

export default defineAction(checkQueue, async ({ member }, { check, after, limit = 20 }) => {
  const where = {
    waiting: waitingAt(check, postOf(member).unitId),
    ...(after === undefined ? {} : { seek: command.gt(after) }),
  }
  const found = await query(accounts, { where, orderBy: ['seek', 'asc'], limit: limit + 1 })
  const opened = found.flatMap((one) => member.open(one) ?? [])
  const { rows, next } = cutPage(opened, limit, ({ seek }) => seek)
  const items = rows.map(({ _id, seek, membership, ...rest }) => ({
    ...rest,
    userId: _id,
    since: instantOfSeek(seek),
    membership: membership && membershipView(membership),
  }))
  return proceed({ items, ...(next === undefined ? {} : { next }) })
})
