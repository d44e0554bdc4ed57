import { withdrawGuardianConsent } from '@domain/identity/account-contract'
import { isUnder14 } from '@domain/identity/rules'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { openLinked } from '../../kit/scoped'
import { takeBack } from '../privacy/port'
import { withIdentity } from './own-account'
import { accounts } from './store'

export default defineAction(withdrawGuardianConsent, ({ member, transact }, { childUserId }) =>
  transact(async (tx) => {
    const account = openLinked(await tx.get(accounts, childUserId))
    if (account?.guardian?.userId !== member.userId) return refuse('NO_SUCH_CHILD')
    const { identity } = await withIdentity(tx, account)
    await tx.patch(accounts, childUserId, { guardian: undefined })
    if (isUnder14(account.birthMonth, tx.now)) await takeBack(tx, identity, account.guardian.purposes)
    tx.subject({ collection: 'accounts', id: childUserId, from: 'guardian_agreed', to: 'guardian_withdrawn' })
    return proceed({ childUserId })
  }),
)
