import { query } from './database'
import { identities } from './identity'
import { decrypt } from './keys'

/** How the platform knows a person, for what it sends to them; undefined when the account or the text is gone. */
export async function openidOf(userId: string): Promise<string | undefined> {
  const [identity] = await query(identities, { where: { userId }, limit: 1 })
  if (identity?.openidCipher === undefined) return undefined
  return decrypt(identity.openidCipher, { collection: 'identities', id: identity._id, field: 'openidCipher' })
}
