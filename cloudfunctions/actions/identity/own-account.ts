import type { Stored } from '../../kit/collection'
import { identities, type IdentityRecord } from '../../kit/identity'
import { openLinked } from '../../kit/scoped'
import type { JournalledTx } from '../../kit/transact'
import { accounts, type AccountRecord } from './store'

/** An account and the identity document of the same person, read together. */
export interface Both {
  readonly account: Stored<AccountRecord>
  readonly identity: Stored<IdentityRecord>
}

/** The caller's own account: nobody else's can be named here. */
export async function ownAccount(tx: JournalledTx, userId: string): Promise<Both> {
  const account = openLinked(await tx.get(accounts, userId))
  if (!account) throw new Error(`the account of ${userId} is missing`)
  return withIdentity(tx, account)
}

/** The identity document beside an account that was opened. */
export async function withIdentity(tx: JournalledTx, account: Stored<AccountRecord>): Promise<Both> {
  const identity = await tx.get(identities, account.identityId)
  if (!identity) throw new Error(`the identity of ${account._id} is missing`)
  return { account, identity }
}
