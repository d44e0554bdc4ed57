import { confirmMembership } from '@domain/identity/check-contract'
import { decideConfirmation, decideVerdict } from '@domain/identity/rules'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { identities } from '../../kit/identity'
import { postOf } from '../../kit/post-of'
import { withIdentity } from './own-account'
import { accounts } from './store'
import { waitingAt, waitingFor } from './waiting'

export default defineAction(confirmMembership, ({ member, transact }, { userId, approve, reason }) =>
  transact(async (tx) => {
    const account = member.open(await tx.get(accounts, userId))
    if (!account) return refuse('ACCOUNT_NOT_FOUND')
    const fair = decideVerdict({ approve, reason, own: userId === member.userId })
    if (!fair.ok) return fair
    const { role, unitId } = postOf(member)
    const claim = account.membership
    if (!claim || !account.waiting.includes(waitingAt('membership', unitId))) return refuse('NOTHING_TO_CHECK')
    const side = role === 'unit_liaison' ? 'byUnit' : 'byCommunity'
    const decided = decideConfirmation(claim, { side, by: member.userId, at: tx.now, approve, reason })
    if (!decided.ok) return decided
    const { membership } = decided.plan
    // A branch of the community itself has one entry for both sides; it stays until both have spoken.
    const left = account.waiting.filter((entry) => entry !== waitingAt('membership', unitId))
    const waiting = left.some((entry) => entry.startsWith('membership:')) ? left : account.waiting
    await tx.patch(accounts, userId, {
      membership,
      waiting: membership.status === 'claimed' ? waiting : waitingFor(account.waiting, 'membership', []),
    })
    if (membership.status === 'confirmed') {
      const { identity } = await withIdentity(tx, account)
      const roles = identity.roles.filter((one) => one !== 'party_member')
      await tx.patch(identities, identity._id, { roles: [...roles, 'party_member'] })
    }
    tx.subject({ collection: 'accounts', id: userId, from: claim.status, to: membership.status })
    return proceed({ userId, status: membership.status })
  }),
)
