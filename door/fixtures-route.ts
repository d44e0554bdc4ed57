import type { Route } from '../local-cloud/main'
import { samplePeople } from '../seed/people'
import { trialPeople } from '../seed/points'
import { REWARD_OF_100 } from '../seed/shop'
import { MEMBERS } from '../seed/plant'
import { SLOT_OF_20 } from '../seed/ordering'
import { SHIFT_OF_50 } from '../seed/volunteering'
import { json } from './json'
import type { Seed } from './settings'

/** The people are the same in both sizes of the sample county. */
function prepared(): object {
  const people = trialPeople(samplePeople(MEMBERS.demo)).map(({ signInName }) => signInName)
  return {
    slotOf20: { id: SLOT_OF_20, actAs: 'pang-lei-community-staff' },
    shiftOf50: { id: SHIFT_OF_50 },
    rewardOf100: { id: REWARD_OF_100, people },
  }
}

/** `GET /local/fixtures`: things prepared for trials in the sample seeds. */
export function fixturesRoute(seed: Seed): Route {
  const fixtures = seed === 'none' ? {} : prepared()
  return { method: 'GET', path: '/local/fixtures', handle: async () => json(200, fixtures) }
}
