import { decideAccount } from '@domain/identity/rules'
import type { AccountMove, AccountStatus } from '@domain/identity/states'
import { proceed, type Decision } from '@domain/kernel/decision'
import type { Stored } from '../../kit/collection'
import { identities } from '../../kit/identity'
import type { JournalledTx } from '../../kit/transact'
import { accounts, type AccountRecord } from './store'

/** Moves an account and the identity document beside it, which is all a suspended person's call reads. */
export async function changeAccount(
  tx: JournalledTx,
  account: Stored<AccountRecord>,
  move: AccountMove,
  changes: Partial<AccountRecord>,
): Promise<Decision<{ status: AccountStatus }, 'STEP_NOT_OPEN'>> {
  const moved = decideAccount(account.status, move)
  if (!moved.ok) return moved
  await tx.patch(accounts, account._id, { ...moved.plan, ...changes })
  const said = 'suspension' in changes ? { suspendedFor: changes.suspension?.reason } : {}
  await tx.patch(identities, account.identityId, { ...moved.plan, ...said })
  tx.subject({ collection: 'accounts', id: account._id, from: account.status, to: moved.plan.status })
  return proceed(moved.plan)
}
