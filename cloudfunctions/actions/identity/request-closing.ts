import { requestClosing } from '@domain/identity/account-contract'
import { proceed, refuse } from '@domain/kernel/decision'
import { anyAction, defineAction, type AnyAction } from '../../kit/action'
import { due, dueId, newDue } from '../../kit/due'
import { isCurrent } from '../../kit/member'
import { openMatters, type PersonalHolding } from '../../kit/personal'
import { changeAccount } from './change-account'
import { CLOSE_ACCOUNT } from './port'
import { ownAccount } from './own-account'

const DAY_MS = 86_400_000

/** Closing waits for what others count on: seats, goods. What is opened while it cools off is waited for at its end. */
export function requestClosingOf(holdings: readonly PersonalHolding[]): AnyAction {
  return anyAction(
    defineAction(requestClosing, async ({ member, now, rules, transact }) => {
      if (!member) return refuse('SIGN_IN_FIRST')
      const matters = await openMatters(holdings, member, now)
      if (matters.length > 0) return refuse('OPEN_MATTERS', { matters })
      const { version, rules: local } = await rules()
      return transact(async (tx) => {
        const { account, identity } = await ownAccount(tx, member.userId)
        if (identity.posts.some((post) => isCurrent(post, tx.now))) return refuse('HAND_OVER_FIRST')
        const closesAt = tx.now + local.identity.closingDays * DAY_MS
        const moved = await changeAccount(tx, account, 'requestClosing', { closesAt })
        if (!moved.ok) return moved
        await tx.put(due, dueId(CLOSE_ACCOUNT, account._id), newDue(CLOSE_ACCOUNT, account._id, closesAt))
        tx.decidedUnder(version)
        return proceed({ closesAt })
      })
    }),
  )
}
