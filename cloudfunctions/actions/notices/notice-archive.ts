import { proceed } from '@domain/kernel/decision'
import { defineJob } from '../../kit/job'
import { openLinked } from '../../kit/scoped'
import { fileAway } from './file-away'
import { notices } from './store'

/** Kind of the term at which a closed notice goes into the archive. */
export const NOTICE_ARCHIVE = 'notices.archive'

/** After which a closed notice goes into the archive by itself. */
export const ARCHIVE_AFTER_MS = 30 * 86_400_000

export const noticeArchive = defineJob(NOTICE_ARCHIVE, async ({ transact }, noticeId) => {
  await transact('archive', async (tx) => {
    const notice = openLinked(await tx.get(notices, noticeId))
    if (notice) await fileAway(tx, notice)
    return proceed({})
  })
  return {}
})
