import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { objections } from '@domain/projects/check-contract'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { postOf } from '../../kit/post-of'
import { projectObjections } from './store'

export default defineAction(objections, async ({ member }, { status = 'open', after, limit = 20 }) => {
  const where = {
    orgPath: postOf(member).unitId,
    status,
    ...(after === undefined ? {} : { seek: command.gt(after) }),
  }
  const found = await query(projectObjections, { where, orderBy: ['seek', 'asc'], limit: limit + 1 })
  const here = found.flatMap((one) => member.open(one) ?? [])
  const { rows, next } = cutPage(here, limit, ({ seek }) => seek)
  const items = rows.map(({ _id, projectId, title, text, at, status: stands }) => ({
    ...{ objectionId: _id, projectId, title, text, at, status: stands },
  }))
  return proceed({ items, ...(next === undefined ? {} : { next }) })
})
