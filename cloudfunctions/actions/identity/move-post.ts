import { decidePostMove } from '@domain/identity/rules'
import type { PostMove, PostStatus } from '@domain/identity/states'
import { proceed, refuse, type Decision } from '@domain/kernel/decision'
import type { Stored } from '../../kit/collection'
import { due, dueId } from '../../kit/due'
import { identities } from '../../kit/identity'
import type { JournalledTx } from '../../kit/transact'
import { adminCount, countAdmin } from './county-admin-count'
import { changePost } from './held-posts'
import { POST_ENDS } from './post-ends'
import { posts, type AssignmentRecord } from './store'

/** Suspends, resumes or ends an assignment, and the copy that every call of its holder reads. */
export async function movePost(
  tx: JournalledTx,
  countyId: string,
  post: Stored<AssignmentRecord>,
  move: Exclude<PostMove, 'confirm'>,
  reason: string | undefined,
): Promise<Decision<{ status: PostStatus }, 'STEP_NOT_OPEN' | 'LAST_ADMINISTRATOR'>> {
  const moved = decidePostMove(post.status, move)
  if (!moved.ok) return moved
  const leaves = post.status === 'active' && move !== 'resume'
  if (leaves && post.role === 'county_admin' && (await adminCount(tx, countyId)) <= 1)
    return refuse('LAST_ADMINISTRATOR')
  await tx.patch(posts, post._id, { ...moved.plan, reason, ...(move === 'end' ? { to: tx.now } : {}) })
  const identity = post.status === 'proposed' ? undefined : await tx.get(identities, post.identityId)
  if (identity) {
    const change = { suspend: { suspended: true }, resume: { suspended: false }, end: undefined }[move]
    await changePost(tx, identity, post._id, change)
  }
  if (leaves) await countAdmin(tx, countyId, post, -1)
  if (move === 'resume') await countAdmin(tx, countyId, post, 1)
  if (move === 'end' && post.to !== undefined) await tx.remove(due, dueId(POST_ENDS, post._id))
  tx.subject({ collection: 'posts', id: post._id, from: post.status, to: moved.plan.status })
  return proceed(moved.plan)
}
