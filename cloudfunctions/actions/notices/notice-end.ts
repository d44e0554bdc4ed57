import { proceed } from '@domain/kernel/decision'
import { decideEnd } from '@domain/notices/rules'
import { defineJob } from '../../kit/job'
import { openLinked } from '../../kit/scoped'
import { closeNotice } from './close-notice'
import { notices } from './store'

/** Kind of the term at which the days of a notice are over. */
export const NOTICE_END = 'notices.end'

/** Ends what nobody objects to. With an objection open it stays live until that is decided. */
export const noticeEnd = defineJob(NOTICE_END, async ({ transact }, noticeId) => {
  await transact('end', async (tx) => {
    const notice = openLinked(await tx.get(notices, noticeId))
    if (notice && decideEnd(notice, tx.now).ok) await closeNotice(tx, notice, 'end')
    return proceed({})
  })
  return {}
})
