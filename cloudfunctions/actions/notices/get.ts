import { proceed, refuse } from '@domain/kernel/decision'
import { get as getNotice } from '@domain/notices/contract'
import { defineAction } from '../../kit/action'
import { get } from '../../kit/database'
import { openLinked } from '../../kit/scoped'
import { objectionId } from './objection-id'
import { notices, objections } from './store'

export default defineAction(getNotice, async ({ member }, { noticeId }) => {
  const notice = openLinked(await get(notices, noticeId))
  if (!notice || notice.status === 'draft') return refuse('NOTICE_NOT_FOUND')
  const own = member && member.open(await get(objections, objectionId(noticeId, member.userId)))
  const mine = own && { objectionId: own._id, status: own.status, answer: own.answer }
  return proceed({ ...notice, noticeId, mine })
})
