import { decideVerification } from '@domain/identity/rules'
import { refuse, proceed, type Decision } from '@domain/kernel/decision'
import { maskPhone } from '@domain/kernel/fields'
import type { Verification } from '@domain/identity/states'
import { identities } from '../../kit/identity'
import { startTerm } from '../../kit/due'
import { encrypt, lookupsOf } from '../../kit/keys'
import type { JournalledTx } from '../../kit/transact'
import { AWAITED_STAFF } from './awaited-staff'
import type { Both } from './own-account'
import { accounts, awaitedStaff, phones, type AccountRecord } from './store'

/** Look-up value under the newest key; every live one is asked where a number is searched for. */
export const phoneLookups = (phone: string) => lookupsOf('phone', phone)

/** Whose a number is, if anybody's: it may still stand under the older of two live keys. */
export async function holderOf(tx: JournalledTx, phone: string): Promise<string | undefined> {
  for (const lookup of phoneLookups(phone)) {
    const holder = await tx.get(phones, lookup)
    if (holder) return holder.userId
  }
  return undefined
}

/**
 * Binds a number to an account and gives back the one bound before. The document of the number is what competitors
 * for it all write. A bound phone makes a resident.
 */
export async function holdPhone(
  tx: JournalledTx,
  { account, identity }: Both,
  phone: string,
  changes: Partial<AccountRecord>,
): Promise<Decision<{ verification: Verification }, 'PHONE_TAKEN' | 'STEP_NOT_OPEN'>> {
  const bound = decideVerification(account.verification, 'bindPhone')
  if (!bound.ok) return bound
  const lookups = phoneLookups(phone)
  const [newest = ''] = lookups
  const holder = await holderOf(tx, phone)
  if (holder !== undefined && holder !== account._id) return refuse('PHONE_TAKEN')
  if (holder === undefined) await tx.put(phones, newest, { userId: account._id })
  const given = (identity.phoneLookups ?? []).filter((lookup) => !lookups.includes(lookup))
  for (const lookup of given) await tx.remove(phones, lookup)
  const roles = identity.roles.filter((role) => role !== 'guest')
  await tx.patch(identities, identity._id, {
    ...bound.plan,
    roles: roles.includes('resident') ? roles : ['resident', ...roles],
    phoneLookups: lookups,
  })
  await tx.patch(accounts, account._id, {
    ...bound.plan,
    phone: encrypt(phone, { collection: 'accounts', id: account._id, field: 'phone' }),
    phoneMasked: maskPhone(phone),
    ...changes,
  })
  tx.subject({ collection: 'accounts', id: account._id, from: account.verification, to: bound.plan.verification })
  for (const lookup of lookups)
    if (await tx.get(awaitedStaff, lookup)) tx.follow(startTerm, { kind: AWAITED_STAFF, ref: lookup, dueAt: tx.now })
  return proceed(bound.plan)
}
