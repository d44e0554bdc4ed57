import { proceed, refuse } from '@domain/kernel/decision'
import { consent } from '@domain/privacy/contract'
import { decideConsent } from '@domain/privacy/rules'
import { defineAction } from '../../kit/action'
import { needsGuardian } from '../identity/port'
import { ownIdentity } from './own-identity'
import { agreeTo, recordConsent } from './port'

export default defineAction(consent, async ({ member, transact }, said) => {
  if (!member) return refuse('SIGN_IN_FIRST')
  const { purpose, version } = said
  const clear = decideConsent({ purpose, version, receiver: said.receiver })
  if (!clear.ok) return clear
  const { receiver } = clear.plan
  return transact(async (tx) => {
    const { account, identity } = await ownIdentity(tx, member.userId)
    if (needsGuardian(account, tx.now)) return refuse('GUARDIAN_CONSENT_NEEDED')
    if (receiver === undefined) await agreeTo(tx, identity, [purpose], { by: 'self' })
    else await recordConsent(tx, { userId: member.userId, purpose, status: 'given', version, receiver, by: 'self' })
    return proceed({ purpose, status: 'given' as const })
  })
})
