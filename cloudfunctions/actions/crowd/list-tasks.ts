import { listTasks } from '@domain/crowd/task-contract'
import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import type { Member } from '../../kit/member'
import { openLinked } from '../../kit/scoped'
import { tasks } from './store'
import { taskRowOf } from './views'

function whereOf(view: 'open' | 'mine' | 'desk', member: Member | undefined, place: object) {
  if (view === 'mine') return { takerId: member?.userId ?? '' }
  if (view === 'desk') return { orgPath: member?.post?.unitId ?? '' }
  return { ...place, status: 'open' }
}

export default defineAction(
  listTasks,
  async ({ member, countyId, now }, { view = 'open', unitId, after, limit = 20 }) => {
    const ahead = view === 'open'
    const place = unitId === undefined ? { countyId } : { unitId }
    const from = ahead ? { seek: command.gt(after ?? String(now).padStart(13, '0')) } : {}
    const before = !ahead && after !== undefined ? { seek: command.lt(after) } : {}
    const where = { ...whereOf(view, member, place), ...from, ...before }
    const found = await query(tasks, { where, orderBy: ['seek', ahead ? 'asc' : 'desc'], limit: limit + 1 })
    const all = found.flatMap((one) => openLinked(one) ?? [])
    const { rows, next } = cutPage(all, limit, ({ seek }) => seek)
    const items = rows.map((task) => taskRowOf(task, member))
    return proceed({ items, ...(next === undefined ? {} : { next }) })
  },
)
