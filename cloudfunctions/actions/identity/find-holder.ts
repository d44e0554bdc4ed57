import { openLinked } from '../../kit/scoped'
import type { JournalledTx } from '../../kit/transact'
import { holderOf } from './hold-phone'
import { withIdentity, type Both } from './own-account'
import { accounts } from './store'

/** Who bound a number, if anybody did; only an active account can get a post. */
export async function findHolder(tx: JournalledTx, phone: string): Promise<Both | undefined> {
  const userId = await holderOf(tx, phone)
  const account = userId === undefined ? undefined : openLinked(await tx.get(accounts, userId))
  return account?.status === 'active' ? withIdentity(tx, account) : undefined
}
