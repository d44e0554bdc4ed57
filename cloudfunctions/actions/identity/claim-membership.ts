import { claimMembership } from '@domain/identity/check-contract'
import { proceed, refuse } from '@domain/kernel/decision'
import { seekKey } from '@domain/kernel/seek'
import { defineAction } from '../../kit/action'
import { ownAccount } from './own-account'
import { accounts } from './store'
import { unitOf } from './units'
import { waitingFor } from './waiting'

export default defineAction(claimMembership, ({ member, transact }, { unitId }) =>
  transact(async (tx) => {
    const { account, identity } = await ownAccount(tx, member.userId)
    if (account.verification !== 'resident_verified' || identity.unitId === undefined)
      return refuse('RESIDENCE_NOT_VERIFIED')
    const standing = account.membership?.status
    const same = account.membership?.unitId === unitId
    if (same && (standing === 'claimed' || standing === 'confirmed')) return refuse('ALREADY_SUBMITTED')
    const unit = await unitOf(tx, unitId)
    if (!unit) return refuse('UNIT_NOT_FOUND')
    await tx.patch(accounts, account._id, {
      membership: { status: 'claimed', unitId, unitName: unit.name },
      orgPath: [...new Set([...account.orgPath, ...unit.orgPath])],
      waiting: waitingFor(account.waiting, 'membership', [...new Set([unitId, identity.unitId])]),
      seek: account.waiting.length > 0 ? account.seek : seekKey(tx.now, account._id),
    })
    tx.subject({ collection: 'accounts', id: account._id, ...(standing ? { from: standing } : {}), to: 'claimed' })
    return proceed({ status: 'claimed' as const })
  }),
)
