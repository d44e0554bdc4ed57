import { proceed, refuse } from '@domain/kernel/decision'
import { confirmDecision } from '@domain/notices/contract'
import { decideConfirming } from '@domain/notices/rules'
import { defineAction } from '../../kit/action'
import { draftJudged } from './draft-judged'
import { notices } from './store'
import { withHand } from './with-hand'

export default defineAction(confirmDecision, ({ member, transact }, { noticeId }) =>
  transact(async (tx) => {
    const notice = member.open(await tx.get(notices, noticeId))
    if (!notice) return refuse('NOTICE_NOT_FOUND')
    const may = decideConfirming(notice, member.userId)
    if (!may.ok) return may
    await tx.patch(notices, noticeId, {
      ...{ confirmedBy: member.userId, toConfirm: undefined },
      ...withHand(notice, 'confirm', member, tx.now),
    })
    tx.subject({ collection: notices.name, id: noticeId, from: notice.status, to: notice.status })
    tx.follow(draftJudged, { noticeId })
    return proceed({ noticeId, status: notice.status })
  }),
)
