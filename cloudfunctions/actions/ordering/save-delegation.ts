import { proceed, refuse } from '@domain/kernel/decision'
import { seekKey } from '@domain/kernel/seek'
import { saveDelegation } from '@domain/ordering/proxy-contract'
import { decideUntil, maskPhone } from '@domain/ordering/rules'
import { defineAction } from '../../kit/action'
import { encrypt, lookupsOf } from '../../kit/keys'
import { randomId } from '../../kit/random-ids'
import { delegations } from './store'

function phoneOf(phone: string | undefined, id: string) {
  if (phone === undefined) return {}
  const cipher = encrypt(phone, { collection: 'delegations', id, field: 'phone' })
  return { phone: cipher, phoneMasked: maskPhone(phone), principalLookup: lookupsOf('phone', phone)[0] }
}

export default defineAction(
  saveDelegation,
  async ({ member, now, transact }, { name, relation, phone, consent, until }) => {
    if (!consent) return refuse('CONSENT_REQUIRED')
    const inRange = decideUntil(until, now)
    if (!inRange.ok) return inRange
    const delegationId = randomId()
    return transact(async (tx) => {
      await tx.put(delegations, delegationId, {
        ...{ ownerId: member.userId, orgPath: [...member.homePath], agentName: member.displayName },
        ...{ name, relation, ...phoneOf(phone, delegationId), until },
        consent: { way: consent.way, at: tx.now },
        status: 'active',
        seek: seekKey(tx.now, delegationId),
      })
      tx.subject({ collection: 'delegations', id: delegationId, to: 'active' })
      return proceed({ delegationId })
    })
  },
)
