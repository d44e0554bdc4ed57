import { proceed, refuse } from '@domain/kernel/decision'
import { withdrawRequest } from '@domain/privacy/request-contract'
import { decideRequestMove } from '@domain/privacy/rules'
import { defineAction } from '../../kit/action'
import { privacyRequests } from './store'

export default defineAction(withdrawRequest, async ({ member, transact }, { privacyRequestId }) => {
  if (!member) return refuse('SIGN_IN_FIRST')
  return transact(async (tx) => {
    const request = member.open(await tx.get(privacyRequests, privacyRequestId))
    if (request?.ownerId !== member.userId) return refuse('PRIVACY_REQUEST_NOT_FOUND')
    const move = decideRequestMove(request.status, 'withdraw')
    if (!move.ok) return move
    await tx.patch(privacyRequests, privacyRequestId, { ...move.plan, doneAt: tx.now })
    tx.subject({ collection: 'privacyRequests', id: privacyRequestId, from: request.status, to: move.plan.status })
    return proceed({ privacyRequestId, ...move.plan })
  })
})
