import { signIn } from '@domain/identity/contract'
import { proceed, refuse } from '@domain/kernel/decision'
import { seekKey } from '@domain/kernel/seek'
import { defineAction } from '../../kit/action'
import { get } from '../../kit/database'
import { identities } from '../../kit/identity'
import { encrypt } from '../../kit/keys'
import { limits } from '../../kit/limiter'
import { randomId } from '../../kit/random-ids'
import { accounts } from './store'

/** How somebody is called until they say otherwise. */
const NEWCOMER = '新朋友'

export default defineAction(signIn, async ({ member, caller: { identityId, openid }, countyId, transact }) => {
  if (member) return proceed({ userId: member.userId })
  if (identityId === undefined || openid === undefined) return refuse('SIGN_IN_IN_WECHAT')
  const userId = randomId()
  const known = { displayName: NEWCOMER, verification: 'unverified', status: 'active' } as const
  const made = await transact(async (tx) => {
    await tx.put(identities, identityId, {
      ...{ userId, ...known, roles: ['guest'], homePath: [countyId], posts: [], consents: {} },
      openidCipher: encrypt(openid, { collection: 'identities', id: identityId, field: 'openidCipher' }),
    })
    await tx.put(accounts, userId, {
      ...{ ownerId: userId, orgPath: [countyId], identityId, ...known, waiting: [] },
      seek: seekKey(tx.now, userId),
    })
    await tx.put(limits, userId, { calls: {}, wrongCodes: {} })
    tx.subject({ collection: 'accounts', id: userId, to: 'active' })
    return proceed({ userId })
  }, refuse('SIGN_IN_IN_WECHAT'))
  if (made.ok) return made
  // Another sign-in of the same person came first; its account is the account.
  const first = await get(identities, identityId)
  return first ? proceed({ userId: first.userId }) : made
})
