import { endPost } from '@domain/identity/post-contract'
import { decideGranting } from '@domain/identity/rules'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { postOf } from '../../kit/post-of'
import { movePost } from './move-post'
import { posts } from './store'

export default defineAction(endPost, ({ member, countyId, transact }, { assignmentId, reason }) =>
  transact(async (tx) => {
    const post = member.open(await tx.get(posts, assignmentId))
    if (!post) return refuse('POST_NOT_FOUND')
    const mine = decideGranting(postOf(member), { role: post.role, unitPath: post.orgPath })
    if (!mine.ok) return mine
    const moved = await movePost(tx, countyId, post, 'end', reason)
    return moved.ok ? proceed({ assignmentId, ...moved.plan }) : moved
  }),
)
