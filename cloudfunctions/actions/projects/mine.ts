import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { mine } from '@domain/projects/contract'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { bonds } from './store'
import { listed, projectRowOf } from './views'

export default defineAction(mine, async ({ member: { userId }, now }, { of, after, limit = 20 }) => {
  const before = after === undefined ? {} : { seek: command.lt(after) }
  if (of === 'proposed') {
    const where = { ownerId: userId, ...before }
    const found = await listed({ where, orderBy: ['seek', 'desc'], limit: limit + 1 })
    const { rows, next } = cutPage(found, limit, ({ seek }) => seek)
    return proceed({ items: rows.map((one) => projectRowOf(one, now)), ...(next === undefined ? {} : { next }) })
  }
  const where = { userId, follows: true, ...before }
  const followed = await query(bonds, { where, orderBy: ['seek', 'desc'], limit: limit + 1 })
  const { rows, next } = cutPage(followed, limit, ({ seek }) => seek)
  const ids = rows.map(({ projectId }) => projectId)
  const found = ids.length === 0 ? [] : await listed({ where: { _id: command.in(ids) }, limit: ids.length })
  const inOrder = ids.flatMap((id) => found.find(({ _id }) => _id === id) ?? [])
  return proceed({ items: inOrder.map((one) => projectRowOf(one, now)), ...(next === undefined ? {} : { next }) })
})
