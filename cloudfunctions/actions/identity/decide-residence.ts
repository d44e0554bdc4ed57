import { decideResidence } from '@domain/identity/check-contract'
import { decideVerdict, decideVerification } from '@domain/identity/rules'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { identities } from '../../kit/identity'
import { postOf } from '../../kit/post-of'
import { accounts } from './store'
import { unitOf } from './units'
import { waitingAt, waitingFor } from './waiting'

export default defineAction(decideResidence, ({ member, transact }, { userId, approve, reason }) =>
  transact(async (tx) => {
    const account = member.open(await tx.get(accounts, userId))
    if (!account) return refuse('ACCOUNT_NOT_FOUND')
    const fair = decideVerdict({ approve, reason, own: userId === member.userId })
    if (!fair.ok) return fair
    const step = decideVerification(account.verification, approve ? 'approve' : 'reject')
    // A desk that checked something else once still reaches the account; the home is for the desk it was told to.
    const asked = account.waiting.includes(waitingAt('residence', postOf(member).unitId))
    if (!step.ok || !account.residence || !asked) return refuse('NOTHING_TO_CHECK')
    const { homePath, unitId, unitName } = account.residence
    await tx.patch(accounts, userId, {
      ...step.plan,
      residence: { ...account.residence, reason: approve ? undefined : reason },
      ...(approve ? { orgPath: [...new Set([...homePath, ...membershipPath(account.waiting, account.orgPath)])] } : {}),
      waiting: waitingFor(account.waiting, 'residence', []),
    })
    const home = approve ? { homePath, unitId, unitName, unitPhone: (await unitOf(tx, unitId))?.phone } : {}
    await tx.patch(identities, account.identityId, { ...step.plan, ...home })
    tx.subject({ collection: 'accounts', id: userId, from: account.verification, to: step.plan.verification })
    return proceed({ userId, ...step.plan })
  }),
)

/** Units that still have something else to check keep their way to the account. */
function membershipPath(waiting: readonly string[], orgPath: readonly string[]): string[] {
  return orgPath.filter((unit) => waiting.some((entry) => entry === `membership:${unit}`))
}
