import { seekKey } from '@domain/kernel/seek'
import { due, dueId, newDue } from '../../kit/due'
import { randomId } from '../../kit/random-ids'
import type { JournalledTx } from '../../kit/transact'
import { countAdmin } from './county-admin-count'
import { addPost, copyOf } from './held-posts'
import type { Both } from './own-account'
import { POST_ENDS } from './post-ends'
import { posts, type AssignmentRecord } from './store'
import type { Unit } from './units'

type Wanted = Pick<AssignmentRecord, 'role' | 'from' | 'to' | 'status' | 'substituteFor' | 'grantedBy' | 'listedAs'>

/** Writes an assignment; an active one counts at once, and its end is kept as a term. */
export async function newPost(
  tx: JournalledTx,
  countyId: string,
  { account, identity }: Both,
  { unitId, name, phone, orgPath }: Unit,
  wanted: Wanted,
): Promise<string> {
  const assignmentId = randomId()
  const post: AssignmentRecord = {
    ...{ ownerId: account._id, orgPath: [...orgPath], identityId: identity._id, holderName: account.displayName },
    ...{ unitId, unitName: name, unitPhone: phone, ...wanted, seek: seekKey(tx.now, assignmentId) },
  }
  await tx.put(posts, assignmentId, post)
  if (wanted.status === 'active') {
    await addPost(tx, identity, copyOf(assignmentId, post))
    await countAdmin(tx, countyId, post, 1)
  }
  if (wanted.to !== undefined)
    await tx.put(due, dueId(POST_ENDS, assignmentId), newDue(POST_ENDS, assignmentId, wanted.to))
  tx.subject({ collection: 'posts', id: assignmentId, to: wanted.status })
  return assignmentId
}
