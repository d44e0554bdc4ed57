import type { Route } from '../local-cloud/main'
import { SLOT_OF_20 } from '../seed/ordering'
import { json } from './json'
import type { Seed } from './settings'

/** `GET /local/fixtures`: things prepared for trials in the sample seeds. */
export function fixturesRoute(seed: Seed): Route {
  const fixtures = seed === 'none' ? {} : { slotOf20: { id: SLOT_OF_20, actAs: 'pang-lei-community-staff' } }
  return { method: 'GET', path: '/local/fixtures', handle: async () => json(200, fixtures) }
}
