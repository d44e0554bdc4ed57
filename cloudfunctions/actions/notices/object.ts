import { proceed, refuse } from '@domain/kernel/decision'
import { seekKey } from '@domain/kernel/seek'
import { object } from '@domain/notices/contract'
import { decideObjecting } from '@domain/notices/rules'
import { UNPOSTED } from '@domain/notices/states'
import { defineAction } from '../../kit/action'
import { checkText } from '../../kit/check-text'
import { objectionChanged } from './objection-changed'
import { objectionId } from './objection-id'
import { notices, objections } from './store'

export default defineAction(object, async ({ member, caller, transact }, { noticeId, text }) => {
  const { userId } = member
  // Read by those who decide alone, so the check only marks it.
  const verdict = await checkText({ userId, openid: caller.openid }, text, 'comment')
  const id = objectionId(noticeId, userId)
  return transact(async (tx) => {
    const notice = member.open(await tx.get(notices, noticeId))
    if (!notice || UNPOSTED.includes(notice.status)) return refuse('NOTICE_NOT_FOUND')
    const open = decideObjecting(notice, tx.now)
    if (!open.ok) return open
    await tx.put(objections, id, {
      ...{ ownerId: userId, orgPath: [...notice.orgPath], noticeId, text, verdict, at: tx.now, status: 'open' },
      seek: seekKey(tx.now, id),
    })
    const counts = { objections: notice.objections + 1, openObjections: notice.openObjections + 1 }
    await tx.patch(notices, noticeId, counts)
    tx.subject({ collection: 'objections', id, to: 'open' })
    tx.follow(objectionChanged, { objectionId: id })
    return proceed({ objectionId: id, status: 'open' as const })
  }, refuse('ALREADY_OBJECTED'))
})
