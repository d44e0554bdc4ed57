import { countyIdOf } from '../../kit/county'
import { get, updateWhere } from '../../kit/database'
import { identities } from '../../kit/identity'
import { decrypt, encrypt, isNewestCipher } from '../../kit/keys'
import { openLinked } from '../../kit/scoped'
import { attemptUntil } from '../../kit/transaction'
import { phoneLookups } from './hold-phone'
import { accounts, phones } from './store'

/** The text under the newest key, or undefined where there is nothing to change. */
function anew(stored: string | undefined, place: { collection: string; id: string; field: string }) {
  return stored === undefined || isNewestCipher(stored) ? undefined : encrypt(decrypt(stored, place), place)
}

/**
 * Writes the phone of an account anew, with its look-up values and the document that says whose it is: in one
 * transaction, so that a number that is bound to another account meanwhile stays where it went.
 */
export async function rewriteAccount(userId: string, deadline: number): Promise<boolean> {
  return attemptUntil({ countyId: countyIdOf(), deadline }, async (tx) => {
    const account = openLinked(await tx.get(accounts, userId))
    const identity = account && (await tx.get(identities, account.identityId))
    if (!account || !identity) return { commit: false, outcome: false }
    const place = { collection: 'accounts', id: userId }
    const phone = anew(account.phone, { ...place, field: 'phone' })
    const typedPhone = anew(account.typedPhone, { ...place, field: 'typedPhone' })
    await tx.patch(accounts, userId, { ...(phone ? { phone } : {}), ...(typedPhone ? { typedPhone } : {}) })
    if (account.phone !== undefined && phone !== undefined) {
      const lookups = phoneLookups(decrypt(account.phone, { ...place, field: 'phone' }))
      const [newest = ''] = lookups
      if (!(await tx.get(phones, newest))) await tx.put(phones, newest, { userId })
      const older = [...new Set([...(identity.phoneLookups ?? []), ...lookups])].filter((one) => one !== newest)
      for (const lookup of older) await tx.remove(phones, lookup)
      await tx.patch(identities, identity._id, { phoneLookups: lookups })
    }
    return { commit: true, outcome: true }
  })
}

/** Writes the openid of an identity document anew. */
export async function rewriteIdentity(identityId: string): Promise<boolean> {
  const identity = await get(identities, identityId)
  const openidCipher = anew(identity?.openidCipher, { collection: 'identities', id: identityId, field: 'openidCipher' })
  if (!identity || openidCipher === undefined) return false
  const before = { _id: identityId, openidCipher: identity.openidCipher }
  return (await updateWhere(identities, before, { openidCipher })) === 1
}
