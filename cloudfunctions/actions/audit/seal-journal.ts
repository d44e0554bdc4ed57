import { defineStandingJob } from '../../kit/job'
import { sealClosedWindows } from '../../kit/seal'
import { nextSealing } from '../../kit/seal-window'

/** Every ten minutes, and again in the next minute while a run leaves something over. */
export const sealJournal = defineStandingJob('sealJournal', nextSealing, async ({ countyId, now }) => {
  const left = await sealClosedWindows(countyId, now)
  return { again: left === 'more' ? now : nextSealing(now) }
})
