import { revokeSession } from '@domain/identity/session-contract'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { sessions } from '../../kit/session'

export default defineAction(revokeSession, async ({ member, transact }, { sessionId }) => {
  if (!member) return refuse('SIGN_IN_FIRST')
  return transact(async (tx) => {
    const session = member.open(await tx.get(sessions, sessionId))
    if (!session) return refuse('SESSION_NOT_FOUND')
    if (session.status === 'revoked') return refuse('STEP_NOT_OPEN')
    await tx.patch(sessions, sessionId, { status: 'revoked' })
    tx.subject({ collection: 'sessions', id: sessionId, from: 'live', to: 'revoked' })
    return proceed({ sessionId })
  })
})
