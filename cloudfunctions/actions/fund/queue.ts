import { queue } from '@domain/fund/desk-contract'
import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { postOf } from '../../kit/post-of'
import { disbursements } from './store'
import { disbursementRowOf } from './views'

/** Which hand a post is; those who ask wait for receipts. */
const HAND_OF: Readonly<Record<string, string>> = {
  community_staff: 'asker',
  auditor: 'nobody',
  county_admin: 'nobody',
}

export default defineAction(queue, async ({ member, rules }, { view = 'todo', after, limit = 20 }) => {
  const { unitId, role } = postOf(member)
  const done = view === 'done'
  const which = view === 'todo' ? { next: HAND_OF[role] ?? role, open: true } : { open: !done }
  const seek = after === undefined ? {} : { seek: done ? command.lt(after) : command.gt(after) }
  const found = await query(disbursements, {
    where: { orgPath: unitId, ...which, ...seek },
    orderBy: ['seek', done ? 'desc' : 'asc'],
    limit: limit + 1,
  })
  const here = found.flatMap((one) => member.open(one) ?? [])
  const { rows, next } = cutPage(here, limit, ({ seek: at }) => at)
  const { rules: numbers } = await rules()
  const items = rows.map((one) => disbursementRowOf(one, member.userId, numbers.fund))
  return proceed({ items, ...(next === undefined ? {} : { next }) })
})
