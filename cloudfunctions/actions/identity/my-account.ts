import { myAccount } from '@domain/identity/contract'
import { isUnder14 } from '@domain/identity/rules'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { get } from '../../kit/database'
import { openLinked } from '../../kit/scoped'
import { accounts } from './store'
import { membershipView } from './views'

export default defineAction(myAccount, async ({ member, now }) => {
  const account = member && openLinked(await get(accounts, member.userId))
  if (!account) return refuse('SIGN_IN_FIRST')
  const { _id, guardian, membership, ...rest } = account
  return proceed({
    ...rest,
    userId: _id,
    guardianNeeded: isUnder14(account.birthMonth, now) && guardian === undefined,
    guardianName: guardian?.name,
    membership: membership && membershipView(membership),
  })
})
