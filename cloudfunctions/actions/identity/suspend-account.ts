import { suspendAccount } from '@domain/identity/account-contract'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { changeAccount } from './change-account'
import { accounts } from './store'

export default defineAction(suspendAccount, ({ member, transact }, { userId, reason }) =>
  transact(async (tx) => {
    const account = member.open(await tx.get(accounts, userId))
    if (!account) return refuse('ACCOUNT_NOT_FOUND')
    if (userId === member.userId) return refuse('OWN_CASE')
    const suspension = { by: member.userId, at: tx.now, reason }
    const moved = await changeAccount(tx, account, 'suspend', { suspension })
    return moved.ok ? proceed({ userId, ...moved.plan }) : moved
  }),
)
