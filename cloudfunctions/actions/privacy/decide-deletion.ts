import { proceed, refuse } from '@domain/kernel/decision'
import { decideDeletion } from '@domain/privacy/request-contract'
import { decideAnswer } from '@domain/privacy/rules'
import { defineAction } from '../../kit/action'
import { due, dueId, newDue } from '../../kit/due'
import { isCurrent } from '../../kit/member'
import { correctBirthMonth } from '../identity/port'
import { CARRY_OUT_DELETION } from './carry-out'
import { ownIdentity } from './own-identity'
import { privacyRequests } from './store'

export default defineAction(decideDeletion, ({ member, transact }, { privacyRequestId, approve, reason }) =>
  transact(async (tx) => {
    const request = member.open(await tx.get(privacyRequests, privacyRequestId))
    if (!request) return refuse('PRIVACY_REQUEST_NOT_FOUND')
    const answer = decideAnswer(request, { by: member.userId, approve, reason })
    if (!answer.ok) return answer
    const decided = { decidedBy: [...request.decidedBy, member.userId], reason }
    let { status } = answer.plan
    if (status === 'processing' && request.kind === 'correct' && request.birthMonth !== undefined) {
      await correctBirthMonth(tx, request.ownerId, request.birthMonth)
      status = 'done'
    }
    if (status === 'processing') {
      const { identity } = await ownIdentity(tx, request.ownerId)
      if (identity.posts.some((post) => isCurrent(post, tx.now))) return refuse('HAND_OVER_FIRST')
      await tx.put(due, dueId(CARRY_OUT_DELETION, request.ownerId), newDue(CARRY_OUT_DELETION, request.ownerId, tx.now))
    }
    await tx.patch(privacyRequests, privacyRequestId, {
      ...{ ...decided, status },
      ...(status === 'processing' ? {} : { doneAt: tx.now }),
    })
    tx.subject({ collection: 'privacyRequests', id: privacyRequestId, from: request.status, to: status })
    return proceed({ privacyRequestId, status })
  }),
)
