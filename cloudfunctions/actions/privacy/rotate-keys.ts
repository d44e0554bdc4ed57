import { get, put } from '../../kit/database'
import { defineStandingJob, type Job } from '../../kit/job'
import { keyGeneration } from '../../kit/keys'
import type { PersonalHolding } from '../../kit/personal'
import { rotateFrom } from '../../kit/rotation'
import { rotations } from './store'

/** Well inside the time limit of the clock. */
const BUDGET_MS = 30_000
const NEXT_LOOK_MS = 86_400_000
const GO_ON_MS = 60_000

/**
 * Writes every cipher text and look-up value anew once the ring has a newer key than the stored texts; resumes where it
 * stopped.
 */
export function rotateKeysIn(holdings: readonly PersonalHolding[]): Job {
  return defineStandingJob(
    'rotateKeys',
    (now) => now,
    async ({ countyId, now }) => {
      const generation = keyGeneration()
      const start = (await get(rotations, generation)) ?? { holding: 0, after: '', rewritten: 0 }
      if (start.holding >= holdings.length) return { again: now + NEXT_LOOK_MS }
      const { holding, after, rewritten } = await rotateFrom(holdings, start, BUDGET_MS)
      await put(rotations, countyId, generation, { holding, after, rewritten })
      return { again: now + (holding >= holdings.length ? NEXT_LOOK_MS : GO_ON_MS) }
    },
  )
}
