import { decideScan } from '@domain/identity/rules'
import { confirmScan } from '@domain/identity/session-contract'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { isCurrent } from '../../kit/member'
import { ownAccount } from './own-account'
import { expiryOf } from './scan-scene'
import { scans } from './store'

export default defineAction(confirmScan, async ({ member, transact }, { scene, assignmentId }) => {
  if (!member) return refuse('SIGN_IN_FIRST')
  const until = expiryOf(scene)
  return transact(async (tx) => {
    const counts = decideScan(until, tx.now)
    if (!counts.ok) return counts
    const { account, identity } = await ownAccount(tx, member.userId)
    const held = identity.posts.some((post) => post.assignmentId === assignmentId && isCurrent(post, tx.now))
    if (assignmentId !== undefined && !held) return refuse('POST_NOT_HELD')
    await tx.put(scans, scene, { userId: account._id, identityId: identity._id, assignmentId, until, used: false })
    tx.subject({ collection: 'accounts', id: account._id, to: 'scan_confirmed' })
    return proceed({ expiresAt: until })
  }, refuse('SCAN_USED'))
})
