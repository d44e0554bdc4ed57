import { proceed, refuse } from '@domain/kernel/decision'
import { seekKey } from '@domain/kernel/seek'
import { publish } from '@domain/notices/contract'
import { decidePublish, noticeAfter } from '@domain/notices/rules'
import { defineAction } from '../../kit/action'
import { startTerm } from '../../kit/due'
import type { Member } from '../../kit/member'
import type { JournalledTx } from '../../kit/transact'
import { boardChanged } from './board-changed'
import { contentHash } from './content-hash'
import { ARCHIVE_AFTER_MS, NOTICE_ARCHIVE } from './notice-archive'
import { NOTICE_END } from './notice-end'
import { notices } from './store'
import { withHand } from './with-hand'

export default defineAction(publish, ({ member, transact }, { noticeId }) =>
  transact(async (tx) => {
    const notice = member.open(await tx.get(notices, noticeId))
    if (!notice) return refuse('NOTICE_NOT_FOUND')
    const decided = decidePublish(notice, member.userId, tx.now)
    if (!decided.ok) return decided
    const { endsAt } = decided.plan
    const live = { postedAt: tx.now, endsAt, publishedBy: member.userId, seek: seekKey(tx.now, noticeId) }
    await tx.patch(notices, noticeId, {
      ...live,
      ...{ status: 'live', hash: contentHash({ ...notice, ...live }) },
      ...withHand(notice, 'publish', member, tx.now),
    })
    tx.subject({ collection: 'notices', id: noticeId, from: 'draft', to: 'live' })
    if (notice.replaces !== undefined) await supersede(tx, member, notice.replaces, noticeId)
    tx.follow(boardChanged, { unitId: notice.unitId })
    tx.follow(startTerm, { kind: NOTICE_END, ref: noticeId, dueAt: endsAt })
    return proceed({ noticeId, status: 'live' as const, endsAt })
  }),
)

/** The corrected notice stays to be read, with a pointer to the new one. */
async function supersede(tx: JournalledTx, member: Member, oldId: string, replacedBy: string): Promise<void> {
  const old = member.open(await tx.get(notices, oldId))
  const to = old && noticeAfter(old.status, 'supersede')
  if (!old || !to) return
  await tx.patch(notices, oldId, { status: to, replacedBy })
  tx.subject({ collection: 'notices', id: oldId, from: old.status, to })
  tx.follow(startTerm, { kind: NOTICE_ARCHIVE, ref: oldId, dueAt: tx.now + ARCHIVE_AFTER_MS })
}
