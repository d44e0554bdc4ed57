import { proceed, refuse } from '@domain/kernel/decision'
import { withdrawDelegation } from '@domain/ordering/proxy-contract'
import { defineAction } from '../../kit/action'
import { openLinked } from '../../kit/scoped'
import { delegations } from './store'

export default defineAction(withdrawDelegation, ({ member, transact }, { delegationId }) =>
  transact(async (tx) => {
    const stored = await tx.get(delegations, delegationId)
    // The person acted for is named by a keyed hash, not by an account, so `open` cannot know them.
    const asPrincipal = openLinked(stored)?.principalLookup
    const byPrincipal = asPrincipal !== undefined && member.phoneLookups.includes(asPrincipal)
    const delegation = byPrincipal ? openLinked(stored) : member.open(stored)
    if (!delegation) return refuse('DELEGATION_NOT_FOUND')
    if (delegation.status === 'withdrawn') return refuse('ALREADY_WITHDRAWN')
    await tx.patch(delegations, delegationId, { status: 'withdrawn' })
    tx.subject({ collection: 'delegations', id: delegationId, from: 'active', to: 'withdrawn' })
    return proceed({ delegationId, status: 'withdrawn' as const })
  }),
)
