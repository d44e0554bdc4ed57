import { removeWhere } from '../../kit/database'
import { defineJob } from '../../kit/job'
import { waits } from './store'

/** Kind of the term at which a slot starts and nobody waits for it any more. */
export const WAITS_END = 'ordering.waitsEnd'

export const waitsEnd = defineJob(WAITS_END, async (_context, slotId) => {
  await removeWhere(waits, { slotId })
  return {}
})
