import { handOver } from '@domain/identity/post-contract'
import { decideGranting, decideHolding, isCountyLevel } from '@domain/identity/rules'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { postOf } from '../../kit/post-of'
import { findHolder } from './find-holder'
import { movePost } from './move-post'
import { newPost } from './new-post'
import { posts } from './store'

export default defineAction(handOver, ({ member, countyId, transact }, { assignmentId, phone, reason }) =>
  transact(async (tx) => {
    const post = member.open(await tx.get(posts, assignmentId))
    if (!post) return refuse('POST_NOT_FOUND')
    const { role, unitId, unitName: name, unitPhone, orgPath } = post
    const mine = decideGranting(postOf(member), { role, unitPath: orgPath })
    if (!mine.ok) return mine
    // A county-level post begins only with a second person's yes, so it cannot change hands in one step.
    if (isCountyLevel(role, orgPath)) return refuse('GRANT_FIRST')
    const successor = await findHolder(tx, phone)
    if (!successor) return refuse('HOLDER_NOT_FOUND')
    if (successor.account._id === member.userId) return refuse('OWN_CASE')
    const holds = decideHolding(successor.identity.posts, { role, unitId })
    if (!holds.ok) return holds
    const ended = await movePost(tx, countyId, post, 'end', reason)
    if (!ended.ok) return refuse('STEP_NOT_OPEN')
    const wanted = { role, from: tx.now, to: undefined, status: 'active', grantedBy: member.userId } as const
    const nextId = await newPost(tx, countyId, successor, { unitId, name, phone: unitPhone, orgPath }, wanted)
    return proceed({ assignmentId: nextId, status: 'active' as const, endedId: assignmentId })
  }),
)
