import { saveProfile } from '@domain/identity/contract'
import { decideBirthMonth } from '@domain/identity/rules'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { identities } from '../../kit/identity'
import { ownAccount } from './own-account'
import { accounts } from './store'

export default defineAction(saveProfile, async ({ member, transact }, { displayName, birthMonth }) => {
  if (!member) return refuse('SIGN_IN_FIRST')
  if (displayName === undefined && birthMonth === undefined) return refuse('NOTHING_TO_CHANGE')
  return transact(async (tx) => {
    const { account } = await ownAccount(tx, member.userId)
    if (birthMonth !== undefined) {
      const told = decideBirthMonth(account.birthMonth, birthMonth, tx.now)
      if (!told.ok) return told
    }
    const named = displayName === undefined ? {} : { displayName }
    await tx.patch(accounts, account._id, { ...named, ...(birthMonth === undefined ? {} : { birthMonth }) })
    if (displayName !== undefined) await tx.patch(identities, account.identityId, named)
    tx.subject({ collection: 'accounts', id: account._id, to: account.status })
    return proceed({ userId: account._id })
  })
})
