import type { Keys } from '../cloudfunctions/kit/key-ring'
import { plantPeople } from './accounts'
import { plantCrowd } from './crowd'
import holidays from './data/holidays.json'
import { samplePeople, type Person } from './people'
import { sampleRuleSet } from './rules'
import { plantNotices } from './notices'
import { plantOrdering } from './ordering'
import { plantFund } from './fund'
import { plantPoints } from './points'
import { plantProjects } from './plant-projects'
import { projectCounts } from './project-counts'
import { plantVolunteering } from './volunteering'
import { plantOrg } from './org'
import { SAMPLE_START } from './sample-start'
import type { SeedStore } from './seed-store'
import { stamped } from './stamped'

/** Party members in the demo: enough for trials with a thousand adults; the county has ten thousand. */
export const MEMBERS = { demo: 600, county: 10_000 }

/** Fills an empty store with the sample county. */
export async function plant(store: SeedStore, size: 'demo' | 'county', keys: Keys): Promise<void> {
  const people = samplePeople(MEMBERS[size])
  await plantPeople(store, people, keys, SAMPLE_START)
  await store.bulkLoad(
    'limits',
    stamped(people.map(({ identity }) => ({ _id: identity.userId, calls: {}, wrongCodes: {} }))),
  )
  await store.bulkLoad('localUsers', stamped(people.map(localUserOf)))
  await store.bulkLoad('ruleSets', stamped([sampleRuleSet()]))
  await store.bulkLoad('calendars', stamped(realCalendars()))
  await plantOrg(store, size)
  await plantOrdering(store)
  await plantNotices(store)
  await plantPoints(store, people, keys)
  await plantFund(store)
  await plantVolunteering(store, people)
  const projects = await plantProjects(store, size)
  const campaigns = await plantCrowd(store, people)
  await store.bulkLoad('projectCounts', stamped(projectCounts(projects, campaigns)))
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
