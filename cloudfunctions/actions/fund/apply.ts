import { apply } from '@domain/fund/call-contract'
import { decideApplication } from '@domain/fund/call-rules'
import { proceed, refuse } from '@domain/kernel/decision'
import { seekKey } from '@domain/kernel/seek'
import { defineAction } from '../../kit/action'
import { applications, calls } from './call-store'
import { callFactsOf } from './judge'

/** The id is the call's and the person's: a second application finds the first one there. */
export default defineAction(apply, async ({ member, transact }, input) => {
  const { callId, kind, applicant, uscc, host, title, plan, fen } = input
  const applicationId = `${callId}_${member.userId}`
  return transact(async (tx) => {
    const call = member.open(await tx.get(calls, callId))
    if (!call) return refuse('CALL_NOT_FOUND')
    const underPost = member.post?.role === 'community_staff'
    const allowed = decideApplication(callFactsOf(call), { kind, fen, uscc, host, underPost }, tx.now)
    if (!allowed.ok) return allowed
    await tx.put(applications, applicationId, {
      ...{ ownerId: member.userId, orgPath: call.orgPath, callId, callTitle: call.title, earmarkId: call.earmarkId },
      ...{ unitId: call.unitId, kind, applicant, uscc, host, title, plan, fen, status: 'submitted', open: true },
      ...(member.post ? { applicantUnit: member.post.unitId } : {}),
      ...{ won: false, scores: [], evaluated: [], at: tx.now, seek: seekKey(tx.now, applicationId) },
    })
    await tx.patch(calls, callId, { applications: call.applications + 1 })
    tx.subject({ collection: applications.name, id: applicationId, to: 'submitted' })
    return proceed({ applicationId, status: 'submitted' as const })
  }, refuse('ALREADY_APPLIED'))
})
