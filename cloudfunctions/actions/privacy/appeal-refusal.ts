import { proceed, refuse } from '@domain/kernel/decision'
import { appealRefusal } from '@domain/privacy/request-contract'
import { decideRequestMove } from '@domain/privacy/rules'
import { defineAction } from '../../kit/action'
import { privacyRequests } from './store'

export default defineAction(appealRefusal, async ({ member, transact }, { privacyRequestId, appeal }) => {
  if (!member) return refuse('SIGN_IN_FIRST')
  return transact(async (tx) => {
    const request = member.open(await tx.get(privacyRequests, privacyRequestId))
    if (request?.ownerId !== member.userId) return refuse('PRIVACY_REQUEST_NOT_FOUND')
    const move = decideRequestMove(request.status, 'appeal')
    if (!move.ok) return move
    await tx.patch(privacyRequests, privacyRequestId, { ...move.plan, appeal })
    tx.subject({ collection: 'privacyRequests', id: privacyRequestId, from: request.status, to: move.plan.status })
    return proceed({ privacyRequestId, ...move.plan })
  })
})
