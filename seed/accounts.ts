import type { Keys } from '../cloudfunctions/kit/key-ring'
import { maskPhone } from '../domain/kernel/fields'
import { seekKey } from '../domain/kernel/seek'
import type { Person } from './people'
import type { SeedStore } from './seed-store'
import { stamped } from './stamped'
import { COUNTY } from './territory'

/** How a sample person is known to the platform; never digits alone, which the SDK would turn into a number. */
export function openidOf(signInName: string): string {
  return `local_${signInName}`
}

const GRANTED_BY = 'seed'

/** Everything stored of one sample person, by collection. */
interface Planted {
  readonly identities: object
  readonly accounts: object
  readonly phones?: object
  readonly posts: readonly object[]
}

function phoneParts(keys: Keys, userId: string, phone: string | undefined) {
  if (phone === undefined) return {}
  const cipher = keys.encrypt(phone, { collection: 'accounts', id: userId, field: 'phone' })
  return { phone: cipher, phoneMasked: maskPhone(phone), phoneVia: 'platform' }
}

const DAY_MS = 86_400_000
/** When a sample person said where they live, and was answered: some weeks before the sample begins. */
const SUBMITTED_BEFORE = 60 * DAY_MS

/** What the community has confirmed about a person. */
function confirmedParts({ identity }: Person, at: number) {
  const { unitId, unitName, homePath, verification, roles } = identity
  if (unitId === undefined || unitName === undefined || verification !== 'resident_verified') return {}
  const submittedAt = at - SUBMITTED_BEFORE
  const signed = { by: GRANTED_BY, at: submittedAt }
  const confirmed = { status: 'confirmed', unitId, unitName, byUnit: signed, byCommunity: signed }
  return {
    residence: { unitId, unitName, homePath, submittedAt, dueAt: submittedAt + 3 * DAY_MS },
    ...(roles.includes('party_member') ? { membership: confirmed } : {}),
  }
}

/** What a person agreed to, as the functions would have put it on record. */
function consentsOf({ identity: { userId, consents } }: Person, at: number) {
  return Object.entries(consents).map(([purpose, version]) => ({
    ...{
      _id: `${userId}_${purpose}`,
      userId,
      purpose,
      status: 'given',
      version,
      by: 'self',
      at: at - SUBMITTED_BEFORE,
    },
  }))
}

/** The documents of a person as the functions would have written them; `at` is when the person joined (epoch ms). */
function plantedPerson(keys: Keys, person: Person, at: number): Planted {
  const { signInName, identity, phone, birthMonth } = person
  const openid = openidOf(signInName)
  const identityId = keys.identityId(openid)
  const { userId, displayName, status, verification, homePath, posts } = identity
  const lookups = phone === undefined ? [] : keys.lookupsOf('phone', phone)
  return {
    identities: {
      ...{ _id: identityId, ...identity, phoneLookups: lookups },
      openidCipher: keys.encrypt(openid, { collection: 'identities', id: identityId, field: 'openidCipher' }),
    },
    accounts: {
      ...{ _id: userId, ownerId: userId, orgPath: homePath, identityId, status, displayName, verification },
      ...phoneParts(keys, userId, phone),
      ...(birthMonth === undefined ? {} : { birthMonth }),
      ...confirmedParts(person, at),
      ...{ waiting: [], seek: seekKey(at, userId) },
    },
    ...(lookups[0] === undefined ? {} : { phones: { _id: lookups[0], userId } }),
    posts: posts.map(({ assignmentId, role, unitId, unitName, unitPhone, orgPath, from }) => ({
      ...{ _id: assignmentId, ownerId: userId, orgPath, identityId, holderName: displayName, role, unitId, unitName },
      ...(unitPhone === undefined ? {} : { unitPhone }),
      ...{ from, status: 'active', grantedBy: GRANTED_BY, seek: seekKey(from, assignmentId) },
    })),
  }
}

/** Fills in the people of a county and their posts; `at` is when they joined (epoch ms). */
export async function plantPeople(store: SeedStore, people: readonly Person[], keys: Keys, at: number): Promise<void> {
  const planted = people.map((person) => plantedPerson(keys, person, at))
  const admins = people.filter(({ identity }) => identity.posts.some(({ role }) => role === 'county_admin')).length
  await store.bulkLoad('identities', stamped(planted.map(({ identities }) => identities)))
  await store.bulkLoad('accounts', stamped(planted.map(({ accounts }) => accounts)))
  await store.bulkLoad('phones', stamped(planted.flatMap(({ phones }) => phones ?? [])))
  await store.bulkLoad('posts', stamped(planted.flatMap(({ posts }) => posts)))
  await store.bulkLoad('consents', stamped(people.flatMap((person) => consentsOf(person, at))))
  await store.bulkLoad('countyAdmins', stamped([{ _id: COUNTY.id, count: admins, claimedAt: 0 }]))
}
