import type { Stored } from '../../kit/collection'
import { identities, type IdentityRecord, type PostRecord } from '../../kit/identity'
import type { JournalledTx } from '../../kit/transact'
import type { AssignmentRecord } from './store'

/** The copy of an assignment in the identity document. */
export function copyOf(assignmentId: string, post: AssignmentRecord): PostRecord {
  const { role, unitId, unitName, unitPhone, orgPath, from, to } = post
  return { assignmentId, role, unitId, unitName, unitPhone, orgPath, from, ...(to === undefined ? {} : { to }) }
}

/** Lets an assignment count from the next call on. */
export async function addPost(tx: JournalledTx, identity: Stored<IdentityRecord>, post: PostRecord): Promise<void> {
  await tx.patch(identities, identity._id, { posts: [...identity.posts, post] })
}

/** Changes or, given undefined, removes the copy of an assignment. */
export async function changePost(
  tx: JournalledTx,
  identity: Stored<IdentityRecord>,
  assignmentId: string,
  change: Partial<PostRecord> | undefined,
): Promise<void> {
  const posts = identity.posts.flatMap((post) => {
    if (post.assignmentId !== assignmentId) return [post]
    return change === undefined ? [] : [{ ...post, ...change }]
  })
  await tx.patch(identities, identity._id, { posts })
}
