import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { queue } from '@domain/projects/desk-contract'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { postOf } from '../../kit/post-of'
import { projects } from './store'
import { projectRowOf } from './views'

export default defineAction(queue, async ({ member, now }, { status, after, limit = 20 }) => {
  const where = {
    orgPath: postOf(member).unitId,
    status,
    ...(after === undefined ? {} : { deskSeek: command.gt(after) }),
  }
  const found = await query(projects, { where, orderBy: ['deskSeek', 'asc'], limit: limit + 1 })
  const here = found.flatMap((one) => member.open(one) ?? [])
  const { rows, next } = cutPage(here, limit, ({ deskSeek }) => deskSeek)
  const items = rows.map((project) => ({
    ...projectRowOf(project, now),
    doubtful: project.verdict !== 'pass',
    changing: project.changes.at(-1)?.needsTown === true && project.changes.at(-1)?.decision === undefined,
  }))
  return proceed({ items, ...(next === undefined ? {} : { next }) })
})
