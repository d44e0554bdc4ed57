import type { Stored } from '../../kit/collection'
import { identities, type IdentityRecord } from '../../kit/identity'
import type { JournalledTx } from '../../kit/transact'
import { accountOf } from '../identity/port'

/** The caller's account and identity document, in one transaction. */
export async function ownIdentity(tx: JournalledTx, userId: string) {
  const account = await accountOf(tx, userId)
  const identity: Stored<IdentityRecord> | undefined = account && (await tx.get(identities, account.identityId))
  if (!account || !identity) throw new Error(`the account of ${userId} is missing`)
  return { account, identity }
}
