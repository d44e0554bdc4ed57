import type { Route } from '../local-cloud/main'
import { needTrialPeople } from '../seed/crowd'
import { NEED_WITH_100_LEFT } from '../seed/crowd-stories'
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
  const everybody = samplePeople(MEMBERS.demo)
  const people = trialPeople(everybody).map(({ signInName }) => signInName)
  const givers = needTrialPeople(everybody).map(({ signInName }) => signInName)
  return {
    slotOf20: { id: SLOT_OF_20, actAs: 'pang-lei-community-staff' },
    shiftOf50: { id: SHIFT_OF_50 },
    rewardOf100: { id: REWARD_OF_100, people },
    needWith100Left: { id: NEED_WITH_100_LEFT, campaignId: NEED_WITH_100_LEFT.replace(/\.\d+$/, ''), people: givers },
  }
}

/** `GET /local/fixtures`: things prepared for trials in the sample seeds. */
export function fixturesRoute(seed: Seed): Route {
  const fixtures = seed === 'none' ? {} : prepared()
  return { method: 'GET', path: '/local/fixtures', handle: async () => json(200, fixtures) }
}
