import { cancelClosing } from '@domain/identity/account-contract'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { due, dueId } from '../../kit/due'
import { changeAccount } from './change-account'
import { CLOSE_ACCOUNT } from './port'
import { ownAccount } from './own-account'

export default defineAction(cancelClosing, async ({ member, transact }) => {
  if (!member) return refuse('SIGN_IN_FIRST')
  return transact(async (tx) => {
    const { account } = await ownAccount(tx, member.userId)
    const moved = await changeAccount(tx, account, 'cancelClosing', { closesAt: undefined })
    if (!moved.ok) return moved
    await tx.remove(due, dueId(CLOSE_ACCOUNT, account._id))
    return proceed({ userId: account._id, ...moved.plan })
  })
})
