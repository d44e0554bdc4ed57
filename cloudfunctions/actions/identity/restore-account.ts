import { restoreAccount } from '@domain/identity/account-contract'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { changeAccount } from './change-account'
import { accounts } from './store'

export default defineAction(restoreAccount, ({ member, transact }, { userId }) =>
  transact(async (tx) => {
    const account = member.open(await tx.get(accounts, userId))
    if (!account) return refuse('ACCOUNT_NOT_FOUND')
    if (userId === member.userId) return refuse('OWN_CASE')
    const moved = await changeAccount(tx, account, 'restore', { suspension: undefined })
    return moved.ok ? proceed({ userId, ...moved.plan }) : moved
  }),
)
