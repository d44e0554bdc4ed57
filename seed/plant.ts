import { DEFAULT_RULES } from '../domain/rules/rule-set'
import holidays from './data/holidays.json'
import { samplePeople, type Person } from './people'
import { plantOrdering } from './ordering'
import type { SeedStore } from './seed-store'
import { stamped } from './stamped'

/** Keyed hash of an openid, as the functions compute it with the same key ring. */
export type IdentityIdOf = (openid: string) => string

/** How a sample person is known to the platform; never digits alone, which the SDK would turn into a number. */
export function openidOf(signInName: string): string {
  return `local_${signInName}`
}

/** Party members in the demo: enough for trials with a thousand adults; the county has ten thousand. */
const MEMBERS = { demo: 600, county: 10_000 }

/** Fills an empty store with the sample county. */
export async function plant(store: SeedStore, size: 'demo' | 'county', identityIdOf: IdentityIdOf): Promise<void> {
  const people = samplePeople(MEMBERS[size])
  await store.bulkLoad(
    'identities',
    stamped(people.map(({ signInName, identity }) => ({ _id: identityIdOf(openidOf(signInName)), ...identity }))),
  )
  await store.bulkLoad(
    'limits',
    stamped(people.map(({ identity }) => ({ _id: identity.userId, calls: {}, wrongCodes: {} }))),
  )
  await store.bulkLoad('localUsers', stamped(people.map(localUserOf)))
  await store.bulkLoad(
    'ruleSets',
    stamped([{ _id: 'RS-2026-01', code: 'RS-2026-01', effectiveFrom: 0, status: 'active', rules: DEFAULT_RULES }]),
  )
  await store.bulkLoad('calendars', stamped(realCalendars()))
  await plantOrdering(store)
}

function realCalendars() {
  return holidays.calendars
    .filter(({ calendarMissing }) => !calendarMissing)
    .map(({ year, holidays: off, makeupWorkdays }) => ({ _id: String(year), year, holidays: off, makeupWorkdays }))
}

/** How a sample person is listed for signing in. */
function localUserOf({ signInName, identity }: Person, order: number) {
  const posts = identity.posts.map(({ assignmentId, role, unitName }) => ({ assignmentId, role, orgName: unitName }))
  const roles = [...new Set([...identity.roles, ...posts.map(({ role }) => role)])]
  return { _id: signInName, displayName: identity.displayName, unitName: identity.unitName, roles, posts, order }
}
