import { proceed, refuse } from '@domain/kernel/decision'
import { discard } from '@domain/notices/contract'
import { decideDiscard } from '@domain/notices/rules'
import { defineAction } from '../../kit/action'
import { postOf } from '../../kit/post-of'
import { draftJudged } from './draft-judged'
import { notices } from './store'
import { withHand } from './with-hand'

export default defineAction(discard, ({ member, transact }, { noticeId, reason }) =>
  transact(async (tx) => {
    const notice = member.open(await tx.get(notices, noticeId))
    if (!notice) return refuse('NOTICE_NOT_FOUND')
    const decided = decideDiscard(notice, postOf(member).role)
    if (!decided.ok) return decided
    const status = decided.plan.to
    await tx.patch(notices, noticeId, {
      ...{ status, toConfirm: undefined },
      ...withHand(notice, 'discard', member, tx.now, reason),
    })
    tx.subject({ collection: notices.name, id: noticeId, from: notice.status, to: status })
    if (notice.ownerId !== member.userId) tx.follow(draftJudged, { noticeId })
    return proceed({ noticeId, status })
  }),
)
