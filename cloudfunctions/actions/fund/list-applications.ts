import { listApplications } from '@domain/fund/call-contract'
import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { postOf } from '../../kit/post-of'
import { applications } from './call-store'
import { applicationDeskViewOf } from './call-views'

export default defineAction(listApplications, async ({ member, rules }, { view = 'todo', after, limit = 20 }) => {
  const { unitId, role } = postOf(member)
  const expert = role === 'expert'
  const waiting = expert ? { status: 'formally_passed' } : { open: true }
  const where = {
    ...{ orgPath: unitId, ...(view === 'todo' ? waiting : {}) },
    ...(after === undefined ? {} : { seek: command.gt(after) }),
  }
  const found = await query(applications, { where, orderBy: ['seek', 'asc'], limit: limit + 1 })
  const here = found.flatMap((one) => member.open(one) ?? [])
  const { rows, next } = cutPage(here, limit, ({ seek }) => seek)
  const { rules: numbers } = await rules()
  const { scoresNeeded } = numbers.fund
  const items = rows.map((one) => applicationDeskViewOf(one, { userId: member.userId, expert, scoresNeeded }))
  return proceed({ items, ...(next === undefined ? {} : { next }) })
})
