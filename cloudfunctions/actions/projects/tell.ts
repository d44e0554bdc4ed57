import { command, get, put, query, remove } from '../../kit/database'
import { defineJob } from '../../kit/job'
import { openLinked } from '../../kit/scoped'
import { showFollowed } from './show-followed'
import { bonds, projects, tellings } from './store'
import { tellOne } from './told'

/** Kind of the term at which the next batch of people is told of a step. */
export const TELL = 'projects.tell'

/** People told in one run of the clock. */
const BATCH = 50

/** Tells the next batch and remembers where it stopped; run again after a crash it tells nobody twice. */
export const tellBatch = defineJob(TELL, async ({ countyId, now }, tellingId) => {
  const telling = await get(tellings, tellingId)
  const project = telling && openLinked(await get(projects, telling.projectId))
  if (!telling || !project) return {}
  const where = { projectId: telling.projectId, follows: true, seek: command.gt(telling.after) }
  const batch = await query(bonds, { where, orderBy: ['seek', 'asc'], limit: BATCH })
  for (const { userId } of batch) {
    await tellOne({ countyId, now }, { userId, project, ...telling })
    await showFollowed(countyId, userId, project)
  }
  const last = batch.at(-1)
  if (last && batch.length === BATCH) {
    await put(tellings, countyId, tellingId, { ...telling, after: last.seek })
    return { again: now }
  }
  await remove(tellings, tellingId)
  return {}
})
