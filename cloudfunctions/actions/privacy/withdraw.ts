import { proceed, refuse } from '@domain/kernel/decision'
import { withdraw } from '@domain/privacy/contract'
import { defineAction } from '../../kit/action'
import { ownIdentity } from './own-identity'
import { consentId, takeBack } from './port'
import { consents } from './store'

export default defineAction(withdraw, async ({ member, transact }, { purpose, receiver }) => {
  if (!member) return refuse('SIGN_IN_FIRST')
  return transact(async (tx) => {
    const { identity } = await ownIdentity(tx, member.userId)
    const id = consentId(member.userId, purpose, receiver)
    if (receiver !== undefined) {
      const single = await tx.get(consents, id)
      if (single?.status !== 'given') return refuse('NOT_GIVEN')
      await tx.patch(consents, id, { status: 'withdrawn', at: tx.now })
      tx.subject({ collection: 'consents', id, from: 'given', to: 'withdrawn' })
    } else {
      if (identity.consents[purpose] === undefined) return refuse('NOT_GIVEN')
      await takeBack(tx, identity, [purpose])
    }
    return proceed({ purpose, status: 'withdrawn' as const })
  })
})
