import { defineJob } from '../../kit/job'
import { moveFile } from './move-file'

/** Kind of the term after which a check that did not answer is a matter for a person. */
export const STUCK = 'files.stuck'

export const stuck = defineJob(STUCK, async ({ transact }, fileId) => {
  await transact('doubt', (tx) => moveFile(tx, fileId, 'checking', 'doubt'))
  return {}
})
