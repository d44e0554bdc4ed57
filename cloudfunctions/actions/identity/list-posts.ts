import { listPosts } from '@domain/identity/post-contract'
import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { postOf } from '../../kit/post-of'
import { posts } from './store'

export default defineAction(listPosts, async ({ member }, { status, after, limit = 20 }) => {
  const where = {
    orgPath: postOf(member).unitId,
    ...(status === undefined ? {} : { status }),
    ...(after === undefined ? {} : { seek: command.lt(after) }),
  }
  const found = await query(posts, { where, orderBy: ['seek', 'desc'], limit: limit + 1 })
  const opened = found.flatMap((one) => member.open(one) ?? [])
  const { rows, next } = cutPage(opened, limit, ({ seek }) => seek)
  const items = rows.map(({ _id, ...post }) => ({ assignmentId: _id, holderId: post.ownerId, ...post }))
  return proceed({ items, ...(next === undefined ? {} : { next }) })
})
