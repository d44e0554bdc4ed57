import { proceed, refuse, type Decision } from '@domain/kernel/decision'
import { noticeAfter } from '@domain/notices/rules'
import type { Stored } from '../../kit/collection'
import type { JournalledTx } from '../../kit/transact'
import { notices, type NoticeRecord } from './store'

/** Puts a notice that is over into the archive; content and hash stay. */
export async function fileAway(
  tx: JournalledTx,
  { _id: noticeId, status }: Stored<NoticeRecord>,
): Promise<Decision<{ noticeId: string; status: 'archived' }, 'NOTICE_NOT_OVER'>> {
  if (noticeAfter(status, 'archive') !== 'archived') return refuse('NOTICE_NOT_OVER')
  await tx.patch(notices, noticeId, { status: 'archived' })
  tx.subject({ collection: 'notices', id: noticeId, from: status, to: 'archived' })
  return proceed({ noticeId, status: 'archived' })
}
