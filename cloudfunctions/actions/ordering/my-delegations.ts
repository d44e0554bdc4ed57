import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { myDelegations } from '@domain/ordering/proxy-contract'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { openLinked } from '../../kit/scoped'
import { delegations } from './store'

export default defineAction(myDelegations, async ({ member }, { side, after, limit = 20 }) => {
  // Nobody can be found by a number that is not bound to the caller's own account.
  const mine = side === 'agent' ? { ownerId: member.userId } : { principalLookup: command.in(member.phoneLookups) }
  const where = { ...mine, ...(after === undefined ? {} : { seek: command.lt(after) }) }
  const found = await query(delegations, { where, orderBy: ['seek', 'desc'], limit: limit + 1 })
  const { rows, next } = cutPage(
    found.flatMap((one) => openLinked(one) ?? []),
    limit,
    ({ seek }) => seek,
  )
  const items = rows.map(({ _id, ...delegation }) => ({ delegationId: _id, ...delegation }))
  return proceed({ items, ...(next === undefined ? {} : { next }) })
})
