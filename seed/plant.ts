import type { DueRecord } from '../cloudfunctions/kit/due'
import { shanghaiDate } from '../domain/kernel/calendar'
import { DEFAULT_RULES } from '../domain/rules/rule-set'
import { sampleServices } from './catalogue'
import holidays from './data/holidays.json'
import { samplePeople, type Person } from './people'
import { sampleSlots, slotOf } from './slots'
import { COUNTY, NAMED_COMMUNITIES } from './territory'

/** Where a seed writes: batches of whole documents, past the functions. */
export interface SeedStore {
  bulkLoad(collection: string, documents: Iterable<Record<string, unknown>>): Promise<void>
}

/** Keyed hash of an openid, as the functions compute it with the same key ring. */
export type IdentityIdOf = (openid: string) => string

/** How a sample person is known to the platform; never digits alone, which the SDK would turn into a number. */
export function openidOf(signInName: string): string {
  return `local_${signInName}`
}

export const SLOT_OF_20 = 'S-trial-slot-of-20'

/** 2026-08-20 09:00 in Shanghai: the day the sample stories are told as of. */
export const SAMPLE_START = Date.parse('2026-08-20T09:00:00+08:00')

/** Party members in the demo: enough for trials with a thousand adults; the county has ten thousand. */
const MEMBERS = { demo: 600, county: 10_000 }

const stamped = (documents: Iterable<object>) =>
  Array.from(documents, (document) => ({ ...document, countyId: COUNTY.id, v: 1 }))

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

async function plantOrdering(store: SeedStore): Promise<void> {
  const services = sampleServices()
  const { slots, codeDays } = sampleSlots(services, shanghaiDate(SAMPLE_START))
  const trial = trialSlot(codeDays)
  await store.bulkLoad('services', stamped(services))
  await store.bulkLoad('slots', stamped([...slots, trial]))
  await store.bulkLoad('codeDays', stamped([...codeDays].map(([_id, reserved]) => ({ _id, reserved }))))
  await store.bulkLoad('due', stamped([...slots, trial].map(slotTerm)))

  /** A slot of twenty seats that nobody holds, for trials with many callers. */
  function trialSlot(reserved: Map<string, number>) {
    const [community] = NAMED_COMMUNITIES
    const [service] = services
    if (!community || !service) throw new Error('the sample data has no community or no service')
    const startsAt = SAMPLE_START + 26 * 3_600_000
    const day = `${community.id}_${shanghaiDate(startsAt)}`
    const codeFrom = reserved.get(day) ?? 0
    reserved.set(day, codeFrom + 300)
    return slotOf(community, service, { slotId: SLOT_OF_20, startsAt, capacity: 20, codeFrom })
  }
}

/** The term that opening a slot starts. */
function slotTerm({ _id, endsAt }: { _id: string; endsAt: number }): DueRecord & { _id: string } {
  const dueAt = endsAt + DEFAULT_RULES.ordering.noShowAfterMinutes * 60_000
  return { _id: `slotEnd_${_id}`, kind: 'slotEnd', ref: _id, dueAt, lease: 0, attempts: 0 }
}

/** How a sample person is listed for signing in. */
function localUserOf({ signInName, identity }: Person, order: number) {
  const posts = identity.posts.map(({ assignmentId, role, unitName }) => ({ assignmentId, role, orgName: unitName }))
  const roles = [...new Set([...identity.roles, ...posts.map(({ role }) => role)])]
  return { _id: signInName, displayName: identity.displayName, unitName: identity.unitName, roles, posts, order }
}
