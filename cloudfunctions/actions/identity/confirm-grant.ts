import { confirmGrant } from '@domain/identity/post-contract'
import { decidePostMove, isCountyLevel } from '@domain/identity/rules'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { identities } from '../../kit/identity'
import { countAdmin } from './county-admin-count'
import { addPost, copyOf } from './held-posts'
import { posts } from './store'

export default defineAction(confirmGrant, ({ member, countyId, transact }, { assignmentId }) =>
  transact(async (tx) => {
    const post = member.open(await tx.get(posts, assignmentId))
    if (!post) return refuse('POST_NOT_FOUND')
    const move = decidePostMove(post.status, 'confirm')
    if (!move.ok) return move
    const needsSecond = isCountyLevel(post.role, post.orgPath)
    if (post.ownerId === member.userId || (needsSecond && post.grantedBy === member.userId))
      return refuse('SECOND_PERSON_NEEDED')
    const identity = await tx.get(identities, post.identityId)
    if (!identity) return refuse('HOLDER_NOT_FOUND')
    await tx.patch(posts, assignmentId, { ...move.plan, confirmedBy: member.userId })
    await addPost(tx, identity, copyOf(assignmentId, post))
    await countAdmin(tx, countyId, post, 1)
    tx.subject({ collection: 'posts', id: assignmentId, from: post.status, to: move.plan.status })
    return proceed({ assignmentId, ...move.plan })
  }),
)
