import { noticeAfter } from '@domain/notices/rules'
import type { Stored } from '../../kit/collection'
import { startTerm } from '../../kit/due'
import type { JournalledTx } from '../../kit/transact'
import { boardChanged } from './board-changed'
import { noticeClosed } from './notice-closed'
import { ARCHIVE_AFTER_MS, NOTICE_ARCHIVE } from './notice-archive'
import { notices, type NoticeRecord } from './store'

/** Ends or stops a live notice; anything that is over already stays as it is. */
export async function closeNotice(tx: JournalledTx, notice: Stored<NoticeRecord>, move: 'end' | 'stop'): Promise<void> {
  const to = noticeAfter(notice.status, move)
  if (!to) return
  await tx.patch(notices, notice._id, { status: to })
  tx.subject({ collection: 'notices', id: notice._id, from: notice.status, to })
  tx.follow(noticeClosed, { noticeId: notice._id })
  tx.follow(boardChanged, { unitId: notice.unitId })
  tx.follow(startTerm, { kind: NOTICE_ARCHIVE, ref: notice._id, dueAt: tx.now + ARCHIVE_AFTER_MS })
}
